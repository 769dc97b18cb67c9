import { printsOf } from '../merge.ts';
import { openLocalCopies } from './local-copy.ts';

const storage = () => {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  };
};
const copy = (text: string) => ({
  values: { background: text },
  was: printsOf({ background: '' }),
  at: '2026-11-24T13:02:00.000Z',
});

test('what a page left is found by the next one, until it is thrown away', () => {
  const browser = storage();
  openLocalCopies(browser, 'user_1', 'entry_1').keep(copy('Getypt'));
  const next = openLocalCopies(browser, 'user_1', 'entry_1');
  expect(next.found()).toEqual(copy('Getypt'));
  expect(openLocalCopies(browser, 'user_1', 'entry_1').found()).toEqual(copy('Getypt'));
  next.forget();
  expect(openLocalCopies(browser, 'user_1', 'entry_1').found()).toBeNull();
});

test('typing on does not go over what was found and not looked at yet', () => {
  const browser = storage();
  openLocalCopies(browser, 'user_1', 'entry_1').keep(copy('Eerst'));
  const next = openLocalCopies(browser, 'user_1', 'entry_1');
  next.keep({ ...copy(''), values: { title: 'Daarna' }, was: printsOf({ title: 'Titel' }) });
  expect(openLocalCopies(browser, 'user_1', 'entry_1').found()?.values).toEqual({
    background: 'Eerst',
    title: 'Daarna',
  });
});

test('once all is kept by the hub nothing stays behind, and nobody else finds it', () => {
  const browser = storage();
  const copies = openLocalCopies(browser, 'user_1', 'entry_1');
  copies.keep(copy('Getypt'));
  expect(openLocalCopies(browser, 'user_2', 'entry_1').found()).toBeNull();
  copies.keep(null);
  expect(browser.held.size).toBe(0);
});

test('a browser that stores nothing, or holds nonsense, does no harm', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => openLocalCopies(full, 'user_1', 'entry_1').keep(copy('Getypt'))).not.toThrow();
  const nonsense = storage();
  nonsense.setItem('gemeengoed:user_1:entry_1', '{');
  expect(openLocalCopies(nonsense, 'user_1', 'entry_1').found()).toBeNull();
});

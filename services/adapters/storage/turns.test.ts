import { inTurns } from './turns.ts';

const gate = (): { readonly opened: Promise<void>; open(): void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

test('jobs of one key follow each other, those of another key do not wait for them', async () => {
  const turn = inTurns();
  const told: string[] = [];
  const { opened, open } = gate();
  const first = turn('a', async () => {
    await opened;
    told.push('first');
  });
  const second = turn('a', async () => Promise.resolve(told.push('second')));
  await turn('b', async () => Promise.resolve(told.push('other')));
  open();
  await Promise.all([first, second]);
  expect(told).toEqual(['other', 'first', 'second']);
});

test('a job that fails does so alone', async () => {
  const turn = inTurns();
  const failing = turn('a', () => Promise.reject(new Error('no')));
  const following = turn('a', () => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await following).toBe('yes');
});

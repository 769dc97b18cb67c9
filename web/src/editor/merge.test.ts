import { merge, printsOf, readPrints, writePrints } from './merge.ts';

const was = { title: 'Titel', summary: 'Samenvatting', background: 'Aanleiding', approach: '' };

test('nothing that either typed is lost: mine stays, theirs is taken over or shown beside it', () => {
  const mine = { ...was, title: 'Mijn titel', background: 'Mijn aanleiding' };
  const stored = { ...was, background: 'Hun aanleiding', approach: 'Hun aanpak' };
  expect(merge(printsOf(was), mine, stored)).toEqual({
    values: { title: 'Mijn titel', summary: 'Samenvatting', background: 'Mijn aanleiding', approach: 'Hun aanpak' },
    theirs: { background: 'Hun aanleiding' },
    taken: ['approach'],
  });
});

test('who typed the same has nothing to compare, and line ends of a browser are no change', () => {
  const mine = { ...was, summary: 'Nieuw', background: 'Aanleiding\r\n' };
  const stored = { ...was, summary: 'Nieuw' };
  expect(merge(printsOf(was), mine, stored)).toMatchObject({ theirs: {}, taken: [] });
});

test('what the other one emptied is taken over when I left it alone, and shown when I did not', () => {
  const stored = { ...was, summary: '', background: '' };
  expect(merge(printsOf(was), { ...was, background: 'Mijn aanleiding' }, stored)).toMatchObject({
    values: { summary: '', background: 'Mijn aanleiding' },
    theirs: { background: '' },
    taken: ['summary'],
  });
});

test('without knowing how both began every difference is shown', () => {
  const merged = merge({}, { title: 'Mijn titel' }, { title: 'Hun titel', summary: 'Hun samenvatting' });
  expect(merged).toEqual({
    values: { title: 'Mijn titel', summary: 'Hun samenvatting' },
    theirs: { title: 'Hun titel' },
    taken: [],
  });
});

test('prints survive a hidden field, and nonsense reads as nothing known', () => {
  const prints = printsOf(was);
  expect(readPrints(writePrints(prints))).toEqual(prints);
  expect(readPrints('<script>')).toEqual({});
  expect(printsOf({ title: 'a' })).not.toEqual(printsOf({ title: 'b' }));
});

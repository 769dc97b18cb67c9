import { changedList } from './change-list.ts';

const list = [
  { from: 'MOR', to: ['melding openbare ruimte'], bothWays: true },
  { from: 'boa', to: ['handhaver'], bothWays: false },
];
const posted = (values: Readonly<Record<string, string>>) => changedList(list, new URLSearchParams(values));

test('a new row comes last; commas, semicolons and lines part its words', () => {
  expect(posted({ from: ' KCC ', to: 'klantcontact, balie;\nloket ,' })).toEqual([
    ...list,
    { from: 'KCC', to: ['klantcontact', 'balie', 'loket'], bothWays: false },
  ]);
});

test('a changed row keeps its place; one that went away meanwhile comes back as a new one', () => {
  const row = { from: 'MOR', to: ['melding'], bothWays: true };
  expect(posted({ replaces: 'MOR', from: 'MOR', to: 'melding', bothWays: '1' })).toEqual([row, list[1]]);
  expect(posted({ replaces: 'weg', from: 'MOR', to: 'melding', bothWays: '1' })).toEqual([...list, row]);
});

test('only the row that was named is removed', () => {
  expect(posted({ remove: 'MOR' })).toEqual([list[1]]);
  expect(posted({ remove: 'mor' })).toEqual(list);
});

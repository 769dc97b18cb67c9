import { reasonParts } from './reason-parts.ts';

const entries = [
  { id: '1', title: 'Parkeerdruk' },
  { id: '2', title: 'Rekenblad' },
];

test('the title of the entry that a reason names can become a link', () => {
  expect(reasonParts('Deelt een hulpmiddel: ‘Rekenblad’', entries)).toEqual({
    before: 'Deelt een hulpmiddel: ‘',
    entry: entries[1],
    after: '’',
  });
});

test('a reason without an entry stays as it is', () => {
  expect(reasonParts('Buurgemeente', entries)).toEqual({ before: 'Buurgemeente', entry: null, after: '' });
});

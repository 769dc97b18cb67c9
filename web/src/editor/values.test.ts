import { changedFields, readRows, readValues, same, writeRows } from './values.ts';

const form = (fields: readonly (readonly [string, string])[]): URLSearchParams =>
  new URLSearchParams(fields.map(([name, value]) => [name, value]));

test('a field that the form did not send is left out, one that was emptied is empty', () => {
  expect(readValues(form([['title', '']]), ['title', 'summary'])).toEqual({ title: '' });
});

test('a group of boxes tells by its empty value that nothing in it was chosen', () => {
  expect(readValues(form([['themes', '']]), ['themes'])).toEqual({ themes: '' });
  expect(readValues(form([]), ['themes'])).toEqual({});
  expect(
    readValues(
      form([
        ['themes', ''],
        ['themes', 'verkeer'],
        ['themes', 'parkeren'],
      ]),
      ['themes'],
    ),
  ).toEqual({ themes: 'verkeer parkeren' });
});

test('rows come in order, empty ones are left out, and they read back as they were', () => {
  const values = readValues(
    form([
      ['links.0.title', ' '],
      ['links.0.url', ''],
      ['links.1.title', 'Raadsbrief “Wachttijd”'],
      ['links.1.url', 'https://breda.example'],
    ]),
    ['links'],
  );
  expect(readRows(values.links)).toEqual([{ title: 'Raadsbrief “Wachttijd”', url: 'https://breda.example' }]);
  expect(writeRows([])).toBe('');
});

test('line ends of a browser, spaces around and ways to write é make no difference; all else does', () => {
  expect(same('één\r\ntwee ', 'e\u0301én\ntwee')).toBe(true);
  expect(same(undefined, '')).toBe(true);
  expect(same('een  twee', 'een twee')).toBe(false);
  expect(changedFields({ title: 'B', summary: 's' }, { title: 'A', summary: 's\r\n' })).toEqual(['title']);
});

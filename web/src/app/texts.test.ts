import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = new URL('..', import.meta.url).pathname;
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
const domains = files.filter((file) => file.endsWith('texts.nl.json')).map((file) => file.slice(0, file.indexOf('/')));

const textsOf = (language: 'nl' | 'en'): ReadonlyMap<string, string> =>
  new Map(
    domains.flatMap((domain) =>
      Object.entries(
        JSON.parse(readFileSync(join(SOURCES, domain, `texts.${language}.json`), 'utf8')) as Record<string, string>,
      ).map(([key, text]): [string, string] => [`${domain}.${key}`, text]),
    ),
  );

const nl = textsOf('nl');
const en = textsOf('en');
const paramsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

const sources = files
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('gql/') && !file.includes('.test.'))
  .map((file) => ({ file, code: readFileSync(join(SOURCES, file), 'utf8') }));

const exists = (key: string): boolean => nl.has(key) || (nl.has(`${key}_one`) && nl.has(`${key}_other`));

test('there are texts, and sources that use them', () => {
  expect(domains.length).toBeGreaterThan(4);
  expect(sources.length).toBeGreaterThan(40);
});

test('Dutch and English have the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
});

test('no text is empty, and none has spaces around it', () => {
  const wrong = [...nl, ...en].filter(([, text]) => text.trim() === '' || text.trim() !== text);
  expect(wrong).toEqual([]);
});

test('a text asks for the same values in both languages', () => {
  const wrong = [...nl].filter(([key, text]) => String(paramsOf(text)) !== String(paramsOf(en.get(key) ?? '')));
  // A singular may leave the number out.
  expect(wrong.filter(([key]) => !key.endsWith('_one')).map(([key]) => key)).toEqual([]);
});

test('every text that a component asks for exists', () => {
  const asked = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/\btext\(\s*'([^']+)'/g)].map(([, key]) => ({ file, key: key ?? '' })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ key }) => !exists(key))).toEqual([]);
});

test('every text is used', () => {
  const all = sources.map(({ code }) => code).join('\n');
  const starts = [...all.matchAll(/`((?:[a-z-]+\.)+[\w.-]*)\$\{/g)].map(([, start]) => start ?? '');
  const unused = [...nl.keys()].filter((key) => {
    const bare = key.replace(/_(one|other)$/, '');
    return !all.includes(`'${bare}'`) && !starts.some((start) => start.includes('.') && key.startsWith(start));
  });
  expect(unused).toEqual([]);
});

import { localised, otherLanguage, readPath } from './language.ts';
import { matchPath } from './match-path.ts';

test('the path decides the language, and both languages have the same segments', () => {
  expect(readPath('/gemeenten/GM0758')).toEqual({ language: 'nl', path: '/gemeenten/GM0758' });
  expect(readPath('/en/gemeenten/GM0758')).toEqual({ language: 'en', path: '/gemeenten/GM0758' });
  expect(readPath('/en/')).toEqual({ language: 'en', path: '/' });
  expect(readPath('/energie')).toEqual({ language: 'nl', path: '/energie' });
});

test('an address in English has /en before it; another site keeps its own address', () => {
  expect(localised('en', '/zoeken?q=a')).toBe('/en/zoeken?q=a');
  expect(localised('en', '/')).toBe('/en/');
  expect(localised('nl', '/zoeken')).toBe('/zoeken');
  expect(localised('en', 'https://example.org/')).toBe('https://example.org/');
  expect(localised('en', '//example.org/')).toBe('//example.org/');
  expect(otherLanguage('nl')).toBe('en');
});

test('a path fits a pattern segment by segment, and names give values', () => {
  expect(matchPath('/', '/')).toEqual({});
  expect(matchPath('/gemeenten/:code', '/gemeenten/GM0758')).toEqual({ code: 'GM0758' });
  expect(matchPath('/gemeenten/:code', '/gemeenten/')).toBeNull();
  expect(matchPath('/gemeenten/:code', '/gemeenten/a/b')).toBeNull();
  expect(matchPath('/gemeenten', '/stappenplan')).toBeNull();
  expect(matchPath('/deel/*', '/deel/entry_1/verhaal')).toEqual({});
});

test('a name takes its value decoded, and nothing that cannot be decoded', () => {
  expect(matchPath('/voorbeeld/:slug', '/voorbeeld/caf%C3%A9')).toEqual({ slug: 'café' });
  expect(matchPath('/voorbeeld/:slug', '/voorbeeld/%E0%A4%A')).toBeNull();
});

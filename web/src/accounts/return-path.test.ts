import { returnPath, signInPath } from './return-path.ts';

test.each(['/mijn', '/deel/entry_1', '/zoeken?q=a&soort=oproep#resultaten', '/'])('%s is returned to', (path) =>
  expect(returnPath(path)).toBe(path),
);

test('an English address is kept as the Dutch path, since the page adds its own language', () => {
  expect(returnPath('/en/mijn?a=1')).toBe('/mijn?a=1');
  expect(returnPath('/en')).toBe('/');
});

test.each([
  null,
  '',
  'mijn',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/en//evil.example',
  '/en/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/mijn\r\nset-cookie: a=b',
  'https://evil.example',
  'javascript:alert(1)',
  ' /mijn',
  '/inloggen',
  '/en/inloggen?link=abc',
])('%j is not returned to', (asked) => expect(returnPath(asked)).toBeNull());

test('whatever is returned to stays on this site in both languages', () => {
  for (const asked of ['/a//b', '/en/en//x', '/%2F/evil.example', '/@evil.example', '/?x=//evil.example']) {
    const path = returnPath(asked);
    if (path === null) continue;
    expect(new URL(path, 'https://hub.example').origin).toBe('https://hub.example');
    expect(new URL(`/en${path}`, 'https://hub.example').origin).toBe('https://hub.example');
  }
});

test('the sign-in page carries the way back', () => {
  const address = new URL(signInPath('/deel?soort=oproep'), 'https://hub.example');
  expect(returnPath(address.searchParams.get('naar'))).toBe('/deel?soort=oproep');
});

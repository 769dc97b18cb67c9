import { licenceName, licenceUrl } from './licence.ts';

test('a Creative Commons licence is named as people write it and links to its plain summary', () => {
  expect(licenceName('CC-BY-SA-4.0')).toBe('CC BY-SA 4.0');
  expect(licenceUrl('CC-BY-SA-4.0', 'nl')).toBe('https://creativecommons.org/licenses/by-sa/4.0/deed.nl');
  expect(licenceName('CC0-1.0')).toBe('CC0 1.0');
  expect(licenceUrl('CC0-1.0', 'en')).toBe('https://creativecommons.org/publicdomain/zero/1.0/deed.en');
});

test('any other licence keeps its id and links to its text', () => {
  expect(licenceName('EUPL-1.2')).toBe('EUPL-1.2');
  expect(licenceUrl('EUPL-1.2', 'nl')).toBe('https://spdx.org/licenses/EUPL-1.2.html');
});

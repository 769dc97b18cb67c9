import { formatOf } from './format.ts';

const nl = formatOf('nl');
const en = formatOf('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

test('money, numbers and shares are written the Dutch way and the English way', () => {
  expect(plain(nl.euro(18500))).toBe('€ 18.500');
  expect(plain(en.euro(18500))).toBe('€18,500');
  expect(nl.number(162272)).toBe('162.272');
  expect(nl.number(3472)).toBe('3.472');
  expect(nl.number(2.25, 1)).toBe('2,3');
  expect(nl.percent(0.097, 1)).toBe('9,7%');
  expect(en.percent(0.097, 1)).toBe('9.7%');
});

test('a moment is written in Amsterdam time, whatever the zone of the machine', () => {
  expect(nl.date('2026-11-24T23:30:00.000Z')).toBe('25 november 2026');
  expect(nl.dateTime('2026-07-01T12:03:00.000Z')).toBe('1 juli 2026 om 14:03');
  expect(en.dateTime('2026-12-01T12:03:00.000Z')).toBe('1 December 2026 at 13:03');
});

test('a day without a time stays that day', () => {
  expect(nl.date('2026-12-01')).toBe('1 december 2026');
  expect(en.date('2026-01-01')).toBe('1 January 2026');
});

test('names in a row are joined as a sentence would', () => {
  expect(nl.list(['Breda', 'Oss', 'Roosendaal'])).toBe('Breda, Oss en Roosendaal');
  expect(en.list(['Breda', 'Oss'])).toBe('Breda and Oss');
});

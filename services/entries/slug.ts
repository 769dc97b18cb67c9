const SLUG_MAX = 80;

/** Letters that decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/** Lower case, without accents: what two spellings have in common. The stored order of titles, and what slugs are made of. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıŋ]/gu, (letter) => LETTERS[letter] ?? letter);

/** The key by which titles are ordered. */
export const titleKey = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || title;

/** A slug shortened to `length` characters, at a word where there is one. */
const shortened = (slug: string, length: number): string => {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf('-', length);
  return end > 0 ? slug.slice(0, end) : slug.slice(0, length);
};

const dashed = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The slug that a title asks for: `[a-z0-9-]`, at most 80 characters. `instead` serves where nothing of the title is left. */
export const slugOf = (title: string, instead: string): string => shortened(dashed(title) || instead, SLUG_MAX);

/** In order of preference and without end: the slug itself, with its municipality, then numbered from 2. */
export function* slugChoices(wanted: string, municipality: string): Generator<string, never> {
  yield wanted;
  const place = shortened(dashed(municipality), SLUG_MAX / 2) || 'gemeente';
  yield joined(wanted, place);
  for (let number = 2; ; number += 1) yield joined(wanted, `${place}-${number}`);
}

const joined = (wanted: string, suffix: string): string =>
  `${shortened(wanted, Math.max(1, SLUG_MAX - suffix.length - 1))}-${suffix}`;

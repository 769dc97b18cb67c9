import { foldName } from '../municipalities/index.ts';
import type { AlgorithmStatus, Language, Theme, Themes } from '../entries/index.ts';

/** What is the same in two spellings of one word of a list: "In gebruik", "in_gebruik", "IN GEBRUIK". */
export const foldWord = (text: string): string => foldName(text);

const STATUSES: Readonly<Record<AlgorithmStatus, readonly string[]>> = {
  IN_DEVELOPMENT: ['in ontwikkeling', 'ontwikkeling', 'in development', 'development'],
  IN_USE: ['in gebruik', 'gebruik', 'in use'],
  OUT_OF_USE: [
    'buiten gebruik',
    'niet meer in gebruik',
    'gearchiveerd',
    'out of use',
    'not in use',
    'no longer in use',
    'archived',
  ],
};

/** The status that a word of the register means, in Dutch or English; null for any other word. */
export const statusOf = (word: string): AlgorithmStatus | null =>
  (Object.keys(STATUSES) as AlgorithmStatus[]).find((status) => STATUSES[status].includes(foldWord(word))) ?? null;

const CATEGORIES: readonly (readonly [category: string, ways: RegExp])[] = [
  // The manual writes "-systemen", the register's software "-systeem".
  ['Hoog-risico AI-systeem', /^(hoog ?risico( ai (systeem|systemen))?|high ?risk( ai systems?)?)( a)?$/],
  ['Impactvolle algoritmes', /^(impactvol(le)?( algoritmes?)?|impactful( algorithms?)?)( b)?$/],
  ['Overige algoritmes', /^(overige?( algoritmes?)?|other( algorithms?)?)( c)?$/],
];
const LETTERS: Readonly<Record<string, string>> = {
  a: 'Hoog-risico AI-systeem',
  b: 'Impactvolle algoritmes',
  c: 'Overige algoritmes',
};

/** The publication category as the register's software writes it; null for any other word. */
export const publicationCategoryOf = (word: string): string | null => {
  const folded = foldWord(word);
  return LETTERS[folded] ?? CATEGORIES.find(([, ways]) => ways.test(folded))?.[0] ?? null;
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  nld: 'nl',
  nl: 'nl',
  dut: 'nl',
  dutch: 'nl',
  nederlands: 'nl',
  eng: 'en',
  en: 'en',
  english: 'en',
  engels: 'en',
  fry: 'fy',
  fy: 'fy',
  frysk: 'fy',
  fries: 'fy',
  frisian: 'fy',
};

/** The language of a record (ISO 639-3 in the standard); null for any other. */
export const languageOf = (word: string): Language | null => LANGUAGES[foldWord(word)] ?? null;

/** The theme with this code or name, in Dutch or English; null when there is none. */
export const themeOf = (themes: Pick<Themes, 'all'>, word: string): Theme | null =>
  themes
    .all()
    .find((theme) => [theme.code, theme.name.nl, theme.name.en].some((name) => foldWord(name) === foldWord(word))) ??
  null;

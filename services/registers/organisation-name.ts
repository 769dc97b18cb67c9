import { ALIASES, foldName, type Municipalities, type Municipality } from '../municipalities/index.ts';
import { provinceAtEnd } from './province-suffix.ts';

/** What the name of an organisation turned out to be. Nothing is guessed: doubt is an answer of its own. */
export type OrganisationMatch =
  | { readonly kind: 'municipality'; readonly municipality: Municipality }
  /** A name that more than one municipality carries: "Gemeente Bergen". */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Municipality[] }
  /** One organisation of several municipalities, each named. */
  | { readonly kind: 'several'; readonly members: readonly Municipality[] }
  | { readonly kind: 'none' };

/** Names in use beside the official one: in the other language of Fryslân, or shortened by the municipality itself. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  GM0737: ['Tietjerksteradeel'],
  GM0796: ['Hertogenbosch'],
  GM0820: ['Nuenen', 'Nuenen c.a.'],
  GM1891: ['Dantumadeel'],
  GM1900: ['Zuidwest-Friesland', 'Zuidwest-Fryslân'],
  GM1940: ['De Friese Meren'],
  GM1970: ['Noordoost-Friesland', 'Noordoost-Fryslân'],
};

/** Parts of names that are written shorter: "Capelle a/d IJssel", "Bergen o/z", "St. Michielsgestel". */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\baan (den|de)\b/, 'a d'],
  [/\baan (den|de)\b/, 'aan'],
  [/\bop zoom\b/, 'o z'],
  [/\bsint\b/, 'st'],
  [/\ben\b/, ''],
  [/^(de|den|het) /, ''],
];

// "De gemeente De Bilt", "College van burgemeester en wethouders van de gemeente X", "Municipality of X", "X (gemeente)".
const BEFORE =
  /^((de |het |the )?(gemeentebestuur|gemeente|gem|municipality|city|college( van (burgemeester en wethouders|b en w))?|burgemeester en wethouders|b en w)( van| of)? )+/;
const AFTER = /( (gemeente|municipality))+$/;

/** Spelling apart, what a name is compared by: no marks, signs, case or spaces. */
const keyOf = (name: string): string => foldName(name).replaceAll(' ', '');

const withoutProvince = (name: string): string => provinceAtEnd(foldName(name))?.rest ?? foldName(name);

const spellingsOf = (municipality: Municipality): readonly string[] => {
  const names = [
    municipality.name,
    municipality.officialName,
    withoutProvince(municipality.officialName),
    ...(ALIASES[municipality.code] ?? []),
    ...(OTHER_NAMES[municipality.code] ?? []),
  ].map(foldName);
  return names.flatMap((name) => [name, ...SHORTER.map(([long, short]) => name.replace(long, short))]);
};

type Index = ReadonlyMap<string, ReadonlySet<Municipality>>;

const indexOf = (all: readonly Municipality[]): Index => {
  const index = new Map<string, Set<Municipality>>();
  for (const municipality of all) {
    for (const spelling of spellingsOf(municipality)) {
      const key = keyOf(spelling);
      index.set(key, (index.get(key) ?? new Set()).add(municipality));
    }
  }
  return index;
};

const named = (index: Index, folded: string): readonly Municipality[] => [...(index.get(keyOf(folded)) ?? [])];

/** Those that carry exactly this name, taking a province behind it into account. */
const candidates = (index: Index, folded: string): readonly Municipality[] => {
  const whole = named(index, folded);
  const suffix = provinceAtEnd(folded);
  if (whole.length > 0 || suffix === null) return whole;
  return named(index, suffix.rest).filter((municipality) => municipality.provinceCode === suffix.province);
};

const bare = (folded: string): string => folded.replace(BEFORE, '').replace(AFTER, '');

const find = (index: Index, text: string): readonly Municipality[] => {
  const folded = foldName(text);
  // Also as it stands, so that no municipality is lost whose name begins like a word that is taken off.
  return [bare(folded), folded].map((name) => candidates(index, name)).find((found) => found.length > 0) ?? [];
};

/** Parts of a list: "SED Organisatie (Gemeente Stede Broec, Enkhuizen, Drechterland)". */
const membersIn = (index: Index, text: string): readonly Municipality[] => {
  const parts = text.split(/[,;:/&+()]|\s(?:en|and|–|-)\s/iu);
  return [...new Set(parts.map((part) => find(index, part)).flatMap((found) => (found.length === 1 ? found : [])))];
};

const CODE = /\bgm\s?(\d{4})\b/iu;

/**
 * Makes the matcher of organisation names. It knows the common and the official name with its suffix, with or without
 * the word Gemeente, in any case, with or without accents, hyphens, apostrophes and articles, and CBS codes.
 */
export const createOrganisationMatcher = (
  municipalities: Pick<Municipalities, 'all' | 'byCode' | 'exists'>,
): ((name: string) => OrganisationMatch) => {
  const index = indexOf(municipalities.all());
  const byCode = (name: string): Municipality | null => {
    const code = `GM${CODE.exec(name)?.[1] ?? ''}`;
    return municipalities.exists(code) ? municipalities.byCode(code) : null;
  };
  return (name) => {
    const found = find(index, name);
    const [first] = found;
    if (found.length > 1) return { kind: 'ambiguous', candidates: found };
    const municipality = first ?? byCode(name);
    if (municipality) return { kind: 'municipality', municipality };
    const members = membersIn(index, name);
    return members.length > 1 ? { kind: 'several', members } : { kind: 'none' };
  };
};

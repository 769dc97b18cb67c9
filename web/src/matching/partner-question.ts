import type { MatchPartnersInput, NeedKind, RegionWeight } from '../gql/graphql.ts';

/** Who looks for partners, and for what: what the search form holds. */
export interface PartnerQuestion {
  /** Code of the municipality that looks; null while nobody was chosen. */
  readonly municipality: string | null;
  readonly themes: readonly string[];
  readonly kind: NeedKind | null;
  readonly text: string;
  readonly region: RegionWeight;
}

/** Names of the fields, in forms and in addresses. */
export const partnerKeys = {
  municipality: 'gemeente',
  theme: 'thema',
  kind: 'nodig',
  text: 'over',
  region: 'regio',
} as const;

/** How a kind of need stands in an address. */
export const kindWords: Readonly<Record<NeedKind, string>> = {
  KNOWLEDGE: 'kennis',
  CODE: 'code',
  DATA: 'gegevens',
  CAPACITY: 'capaciteit',
  PURCHASE: 'inkoop',
};

/** How the weight of the region stands in an address. */
export const regionWords: Readonly<Record<RegionWeight, string>> = { NO: 'niet', SOME: 'beetje', MUST: 'moet' };

export const NEED_KINDS = Object.keys(kindWords) as readonly NeedKind[];
export const REGION_WEIGHTS = Object.keys(regionWords) as readonly RegionWeight[];
const USUAL_REGION: RegionWeight = 'SOME';

/** The API takes at most so many themes, and a text of at most so many signs. */
export const MOST_THEMES = 20;
export const LONGEST_TEXT = 200;

export const MUNICIPALITY_CODE = /^GM\d{4}$/;
const THEME_CODE = /^[a-z0-9-]{1,80}$/;

const behind = <Value extends string>(
  words: Readonly<Record<Value, string>>,
  values: readonly Value[],
  word: string | null,
): Value | null => values.find((value) => words[value] === word) ?? null;

/** Reads an address, or the fields of the form. What it does not know, it leaves out. */
export const readPartnerQuestion = (query: URLSearchParams): PartnerQuestion => {
  const code = query.get(partnerKeys.municipality) ?? '';
  const themes = query.getAll(partnerKeys.theme).filter((theme) => THEME_CODE.test(theme));
  return {
    municipality: MUNICIPALITY_CODE.test(code) ? code : null,
    themes: [...new Set(themes)].slice(0, MOST_THEMES),
    kind: behind(kindWords, NEED_KINDS, query.get(partnerKeys.kind)),
    text: (query.get(partnerKeys.text) ?? '').trim().slice(0, LONGEST_TEXT),
    region: behind(regionWords, REGION_WEIGHTS, query.get(partnerKeys.region)) ?? USUAL_REGION,
  };
};

/** The question as it stands in an address; what is usual is left out. */
export const writePartnerQuestion = (question: PartnerQuestion): readonly (readonly [string, string])[] => [
  ...(question.municipality === null ? [] : [[partnerKeys.municipality, question.municipality] as const]),
  ...question.themes.map((theme) => [partnerKeys.theme, theme] as const),
  ...(question.kind === null ? [] : [[partnerKeys.kind, kindWords[question.kind]] as const]),
  ...(question.text === '' ? [] : [[partnerKeys.text, question.text] as const]),
  ...(question.region === USUAL_REGION ? [] : [[partnerKeys.region, regionWords[question.region]] as const]),
];

/** True when nothing was said about what the partners are for: then the own published calls count. */
export const asksNothing = ({ themes, kind, text }: PartnerQuestion): boolean =>
  themes.length === 0 && kind === null && text === '';

/** The question as the API takes it. */
export const matchInputOf = ({ municipality, themes, kind, text, region }: PartnerQuestion): MatchPartnersInput => ({
  municipality: municipality ?? '',
  region,
  first: 10,
  ...(themes.length > 0 && { themes: [...themes] }),
  ...(kind !== null && { kind }),
  ...(text !== '' && { text }),
});

import type { GraphqlClient } from './graphql-client.ts';

/** Somebody who reads: asks over GraphQL and opens pages. */
export interface Reader extends GraphqlClient {
  get(path: string): Promise<Response>;
}

/** An entry that somebody tries to get at, by all that may be known of it. */
export interface Target {
  readonly id: string;
  /** Its address, a path. */
  readonly url: string;
  readonly slug: string;
  /** A word of its title that may be typed in questions; never what is looked for in the answers. */
  readonly word: string;
  /** A word of it with a typing error: a hub that knows the word would mend it. */
  readonly misspelt: string;
  readonly theme: string;
  readonly step: number;
  readonly publisher: string;
}

/** A way to read. `shows`: what is public comes out of it, so that a test can tell that it looks in the right place. */
export interface Door {
  readonly name: string;
  readonly shows: boolean;
  open(reader: Reader, target: Target): Promise<string>;
}

/** Who uses what is looked for. */
export const ADOPTER = 'GM0855';

const ENTRY = `id slug title summary url state publishedVersion
  story { background approach result lessons conditions } storyHtml { background approach }
  contact { name role } links { title url } claims { text } versions { version title url } reuse { count adopters { note } }`;

const asked = (
  name: string,
  shows: boolean,
  query: string,
  variables: (target: Target) => Readonly<Record<string, unknown>> = () => ({}),
): Door => ({
  name,
  shows,
  open: async (reader, target) => {
    const { data, errors } = await reader.run(query, variables(target));
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return JSON.stringify(data);
  },
});

const page = (name: string, shows: boolean, address: (target: Target) => string): Door => ({
  name,
  shows,
  open: async (reader, target) => (await reader.get(address(target))).text(),
});

const SEARCH = `search(query: $query, filter: $filter, sort: $sort, pageSize: 100) { total didYouMean notice wider { without total }
  hits { entry { ${ENTRY} } highlights { title { text } summary { text } } } facets { field values { value label count } } }`;
const searched = (
  name: string,
  shows: boolean,
  variables: (target: Target) => Readonly<Record<string, unknown>>,
): Door =>
  asked(name, shows, `query($query: String!, $filter: SearchFilter, $sort: SearchSort) { ${SEARCH} }`, variables);

const listed = (name: string, filter: (target: Target) => Readonly<Record<string, unknown>>): Door =>
  asked(
    name,
    true,
    `query($filter: EntryFilter) { entries(filter: $filter, first: 50) { totalCount nodes { ${ENTRY} } } }`,
    (target) => ({ filter: filter(target) }),
  );

/** By root field of the schema: every way in over GraphQL. A root field that is missing here fails the test. */
export const GRAPHQL_DOORS: Readonly<Record<string, readonly Door[]>> = {
  entry: [
    asked(
      'entry by id',
      true,
      `query($id: ID!) { entry(id: $id) { ${ENTRY} similar(first: 20) { title } } }`,
      ({ id }) => ({
        id,
      }),
    ),
    asked('entry by slug', true, `query($slug: String!) { entry(slug: $slug) { ${ENTRY} } }`, ({ slug }) => ({ slug })),
    ...[1, 2, 3, 4, 5].map((version) =>
      asked(
        `entry in version ${version}`,
        false,
        `query($id: ID!) { entry(id: $id, version: ${version}) { ${ENTRY} } }`,
        ({ id }) => ({ id }),
      ),
    ),
  ],
  node: [
    asked('node', true, 'query($id: ID!) { node(id: $id) { id ... on Entry { title summary } } }', ({ id }) => ({
      id,
    })),
  ],
  entries: [
    listed('entries', () => ({})),
    listed('entries of the municipality', ({ publisher }) => ({ municipalities: [publisher] })),
    listed('entries on the theme', ({ theme }) => ({ themes: [theme] })),
    asked(
      'entries in other states',
      false,
      'query { entries(filter: { states: [DRAFT, IN_REVIEW, WITHDRAWN] }, first: 50) { totalCount nodes { title } } }',
    ),
  ],
  search: [
    searched('search for a word', true, ({ word }) => ({ query: word })),
    searched('search for its beginning', true, ({ word }) => ({ query: word.slice(0, 6) })),
    searched('search for a misspelt word', false, ({ misspelt }) => ({ query: misspelt })),
    searched('search for everything, newest first', true, () => ({ query: '', sort: 'NEWEST' })),
    searched('search within the municipality', true, ({ publisher, step }) => ({
      query: '',
      filter: { municipalities: [publisher], steps: [step] },
    })),
    searched('search nearby', true, ({ publisher }) => ({
      query: '',
      sort: 'DISTANCE',
      filter: { near: { code: publisher, radiusKm: 10 } },
    })),
  ],
  facetValues: [
    asked(
      'values of a facet',
      false,
      'query($word: String!, $code: ID!) { facetValues(field: "licences", prefix: "", query: $word, filter: { municipalities: [$code], steps: [7] }) { value count } }',
      ({ misspelt, publisher }) => ({ word: misspelt, code: publisher }),
    ),
  ],
  suggest: [
    asked(
      'suggestions',
      true,
      'query($prefix: String!) { suggest(prefix: $prefix, first: 8) { text url } }',
      ({ word }) => ({
        prefix: word.slice(0, 7),
      }),
    ),
  ],
  withdrawal: [
    asked(
      'notice of withdrawal',
      false,
      'query($slug: String!) { withdrawal(slug: $slug) { by { name } at reason } }',
      ({ slug }) => ({ slug }),
    ),
  ],
  municipality: [
    asked(
      'the municipality',
      true,
      `query($code: ID!) { municipality(code: $code) { name entries(first: 50) { totalCount nodes { ${ENTRY} } } projects(first: 50) { nodes { title } } } }`,
      ({ publisher }) => ({ code: publisher }),
    ),
    asked(
      'what others use of the municipality',
      true,
      'query($code: ID!) { municipality(code: $code) { adoptedByOthers(first: 100) { note entry { title } municipality { name } } } }',
      ({ publisher }) => ({ code: publisher }),
    ),
    asked(
      'what binds the municipality to another one',
      false,
      `query($code: ID!) { asker: municipality(code: $code) { needsAnsweredBy(municipality: "${ADOPTER}") { need { title } } projectsWith(municipality: "${ADOPTER}") { title } }
        helper: municipality(code: "GM0484") { needsAnsweredBy(municipality: $code) { entries { title } } } }`,
      ({ publisher }) => ({ code: publisher }),
    ),
    asked(
      'what the adopter uses of others',
      true,
      `{ municipality(code: "${ADOPTER}") { adoptions(first: 100) { note entry { title } } } }`,
    ),
  ],
  publisherCounts: [asked('counts of each municipality', false, '{ publisherCounts { code entries openCalls } }')],
  roadmap: [
    asked(
      'roadmap',
      false,
      '{ roadmap { steps { title question goal example { text entry { title } } instrument { name entry { title } } } } }',
    ),
  ],
  progress: [
    asked(
      'progress of the municipality',
      false,
      'query($code: ID!) { progress(municipality: $code) { steps { status note changedBy } } }',
      ({ publisher }) => ({ code: publisher }),
    ),
  ],
  municipalities: [
    asked(
      'all municipalities',
      false,
      '{ municipalities(first: 50) { nodes { name entries(first: 5) { nodes { title } } } } }',
    ),
  ],
  matchPartners: [
    asked(
      'matched partners',
      true,
      `query($input: MatchPartnersInput!) { matchPartners(input: $input) { partners { municipality { code } reasons { text } entries { title } } } }`,
      ({ theme, word }) => ({
        input: { municipality: 'GM0344', themes: [theme], text: word, region: 'NO', first: 50 },
      }),
    ),
  ],
  entryCounts: [
    asked('counts', false, '{ entryCounts { kinds { kind count } steps { step count } publishers publisherCodes } }'),
  ],
  viewer: [
    asked(
      'the viewer',
      false,
      '{ viewer { name memberships { role } invitations { message project { title } } alerts { entry { title } } } }',
    ),
  ],
};

/** Root fields that hold nothing of entries. */
export const WITHOUT_ENTRIES: readonly string[] = [
  'themes',
  'provinces',
  'chooser',
  'recommendForms',
  'synonyms',
  'queryExpansions',
  'alertsToStop',
];

/** Every page and file that shows entries, and those that must not. */
export const PAGE_DOORS: readonly Door[] = [
  page('home', true, () => '/'),
  page('home in English', true, () => '/en/'),
  page('search page', true, ({ word }) => `/zoeken?q=${encodeURIComponent(word)}`),
  page('search page, newest', true, () => '/zoeken?sorteer=nieuwste'),
  page('search page, misspelt', false, ({ misspelt }) => `/zoeken?q=${encodeURIComponent(misspelt)}`),
  page('its page', true, ({ url }) => url),
  page('its page in English', true, ({ url }) => `/en${url}`),
  ...[1, 2, 3, 4, 5].map((version) =>
    page(`its page in version ${version}`, false, ({ url }) => `${url}?versie=${version}`),
  ),
  page('page of the municipality', true, ({ publisher }) => `/gemeenten/${publisher}`),
  page('compare page', true, ({ publisher }) => `/gemeenten/vergelijk?een=${publisher}&ander=${ADOPTER}`),
  page('page of the adopter', true, () => `/gemeenten/${ADOPTER}`),
  page('page of the step', true, ({ step }) => `/stappenplan/${step}`),
  page('directory', false, () => '/gemeenten'),
  page('feed of a search', true, ({ word }) => `/zoeken.atom?q=${encodeURIComponent(word)}`),
  page('feed of everything', true, () => '/zoeken.atom'),
  page('sitemap', false, () => '/sitemap.xml'),
  page('editor', false, ({ id }) => `/deel/${id}`),
  page('preview', false, ({ id }) => `/deel/${id}/bekijk`),
  page('my work', false, () => '/mijn'),
];

export const ALL_DOORS: readonly Door[] = [...Object.values(GRAPHQL_DOORS).flat(), ...PAGE_DOORS];

import { areaCodes, type Facet, type SearchQuery } from '../../search/index.ts';
import type { Area } from '../../municipalities/index.ts';
import type { Context, HubDoors } from '../context.ts';
import type { FacetModel } from '../models.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** What a code is called among areas. */
const nameOf = (areas: readonly Area[], value: string): string =>
  areas.find(({ code }) => code === value)?.name ?? value;

/** What a value of a facet is called, in the language of the request. */
export const labelOf = (
  field: Facet['field'],
  value: string,
  {
    hub,
    texts,
    language,
  }: Pick<Context, 'texts' | 'language'> & { readonly hub: Pick<HubDoors, 'entries' | 'municipalities'> },
): string => {
  switch (field) {
    case 'themes':
      return hub.entries.themes.byCode(value)?.name[language] ?? value;
    case 'municipalities':
      return hub.municipalities.byCode(value)?.name ?? value;
    case 'provinces':
      return nameOf(hub.municipalities.provinces(), value);
    case 'corops':
      return nameOf(hub.municipalities.corops(), value);
    case 'steps':
      return texts.text(language, 'search.step', { step: Number(value) });
    case 'licences':
      return value.replace(/^CC-(.+)-(\d)/, 'CC $1 $2');
    case 'costBands':
      return texts.text(language, `search.cost-${value}`);
    case 'kinds':
    case 'phases':
    case 'sizeClasses':
      return texts.text(language, `search.${value}`);
  }
};

/** Values that were asked for, as the index knows them: an area may be given by its name. */
const askedIn = (field: Facet['field'], filter: SearchQuery['filter'], { hub }: Context): readonly string[] => {
  const asked = (filter?.[field] ?? []).map(String);
  if (field === 'provinces') return areaCodes(asked, hub.municipalities.provinces());
  return field === 'corops' ? areaCodes(asked, hub.municipalities.corops()) : asked;
};

/** The values to tell: the most frequent ones, and always what was asked for, also where nothing is left of it. */
const valuesOf = ({ values, asked }: FacetModel, most: number | null | undefined) => {
  const missing = asked.filter((value) => !values.some((one) => one.value === value));
  const told = values.filter(({ value }, place) => place < (most ?? Infinity) || asked.includes(value));
  return [...told, ...missing.map((value) => ({ value, count: 0 }))];
};

const MOST_SUGGESTIONS = 8;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, asked, { hub }) => ({ ...(await hub.search.search(asked)), asked }),
    facetValues: (_root, query, context) =>
      context.hub.search.facetValues({ ...query, labelOf: (field, value) => labelOf(field, value, context) }),
    suggest: (_root, { prefix, first }, { hub, language }) =>
      hub.search.suggest(prefix, first ?? MOST_SUGGESTIONS, language),
  },
  SearchResult: {
    facets: ({ facets, asked }, _args, context) =>
      facets.map((facet) => ({ ...facet, asked: askedIn(facet.field, asked.filter, context) })),
    notice: ({ notice }, _args, { texts, language }) => (notice === null ? null : texts.text(language, notice)),
    instead: ({ total, problems, asked }, _args, { hub }) =>
      total > 0 || problems.length > 0 ? null : hub.search.instead(asked),
  },
  Facet: {
    values: (facet, { most }, context) =>
      valuesOf(facet, most).map((one) => ({ ...one, label: labelOf(facet.field, one.value, context) })),
  },
  Entry: {
    similar: (entry, { first }, { hub }) => hub.search.similar(entry, first),
    onSameSteps: (entry, { first }, { hub }) => hub.search.onSameSteps(entry, first),
  },
};

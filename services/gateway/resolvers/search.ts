import { areaCodes, type Facet, type SearchQuery, type SearchResult } from '../../search/index.ts';
import type { Area } from '../../municipalities/index.ts';
import type { Context, HubDoors } from '../context.ts';
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

/** What was asked for is always told, also where nothing is left of it. */
const facetsInWords = ({ facets }: SearchResult, filter: SearchQuery['filter'], context: Context) =>
  facets.map(({ field, values }) => {
    const counts = new Map(askedIn(field, filter, context).map((value) => [value, 0]));
    for (const { value } of values) counts.delete(value);
    const all = [...values, ...Array.from(counts, ([value, count]) => ({ value, count }))];
    return { field, values: all.map((one) => ({ ...one, label: labelOf(field, one.value, context) })) };
  });

const MOST_SUGGESTIONS = 8;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, query, context) => {
      const { hub, texts, language } = context;
      const result = await hub.search.search(query);
      return {
        ...result,
        facets: facetsInWords(result, query.filter, context),
        notice: result.notice === null ? null : texts.text(language, result.notice),
      };
    },
    facetValues: (_root, query, context) =>
      context.hub.search.facetValues({ ...query, labelOf: (field, value) => labelOf(field, value, context) }),
    suggest: (_root, { prefix, first }, { hub, language }) =>
      hub.search.suggest(prefix, first ?? MOST_SUGGESTIONS, language),
  },
  Entry: {
    similar: (entry, { first }, { hub }) => hub.search.similar(entry, first),
  },
};

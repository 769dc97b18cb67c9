import type { Facet, SearchResult } from '../../search/index.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** What a value of a facet is called, in the language of the request. */
const labelOf = (field: Facet['field'], value: string, { hub, texts, language }: Context): string => {
  switch (field) {
    case 'themes':
      return hub.entries.themes.byCode(value)?.name[language] ?? value;
    case 'municipalities':
      return hub.municipalities.byCode(value)?.name ?? value;
    case 'provinces':
      return hub.municipalities.provinces().find(({ code }) => code === value)?.name ?? value;
    case 'steps':
      return texts.text(language, 'search.step', { step: Number(value) });
    case 'licences':
      return value.replace(/^CC-(.+)-(\d)/, 'CC $1 $2');
    case 'kinds':
    case 'phases':
    case 'sizeClasses':
      return texts.text(language, `search.${value}`);
  }
};

const facetsInWords = ({ facets }: SearchResult, context: Context) =>
  facets.map(({ field, values }) => ({
    field,
    values: values.map(({ value, count }) => ({ value, count, label: labelOf(field, value, context) })),
  }));

const MOST_SUGGESTIONS = 8;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_root, query, context) => {
      const { hub, texts, language } = context;
      const result = await hub.search.search(query);
      return {
        ...result,
        facets: facetsInWords(result, context),
        notice: result.notice === null ? null : texts.text(language, result.notice),
      };
    },
    suggest: (_root, { prefix, first }, { hub, language }) =>
      hub.search.suggest(prefix, first ?? MOST_SUGGESTIONS, language),
  },
  Entry: {
    similar: (entry, { first }, { hub }) => hub.search.similar(entry, first),
  },
};

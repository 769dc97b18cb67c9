import type { Highlight, SearchHit, SearchRequest } from '../../ports/search.ts';
import { distanceMeters } from './distance.ts';
import { createHighlighter } from './highlight.ts';
import type { OpenIndex } from './open-index.ts';
import type { AnalysedQuery } from './query.ts';
import type { WordMatches } from './word-matches.ts';

/** The stored texts of a row, by field. */
export const storedTexts = ({ data: { sql } }: OpenIndex, row: number): Record<string, string> =>
  JSON.parse(String(sql.texts.get(row)?.texts ?? '{}')) as Record<string, string>;

/** Turns the rows of a page into hits with their marked texts and, when sorted by distance, how far away they are. */
export const createHitWriter = (
  index: OpenIndex,
  { highlight = [], sort = [] }: SearchRequest,
  query: AnalysedQuery,
  matches: WordMatches,
  scores: ReadonlyMap<number, number>,
): ((row: number) => SearchHit) => {
  const { rows, vocabulary } = index.memory;
  const mark = createHighlighter(index.pack, vocabulary, matches, query);
  const compounds = new Set(index.layout.columns.flatMap(({ field, halvesIn }) => (halvesIn < 0 ? [] : [field])));
  const near = sort.flatMap((key) => ('near' in key ? [key.near] : []))[0];
  const lowest = Math.min(0, ...scores.values());

  const highlightsOf = (row: number): Record<string, Highlight> => {
    const texts = storedTexts(index, row);
    return Object.fromEntries(highlight.map((field) => [field, mark(texts[field] ?? '', compounds.has(field))]));
  };

  return (row) => {
    const distance = near ? distanceMeters(rows.placeAt(row), near) : Infinity;
    return {
      id: rows.idAt(row) ?? '',
      score: scores.get(row) ?? lowest,
      highlights: highlight.length > 0 ? highlightsOf(row) : {},
      ...(Number.isFinite(distance) ? { distanceMeters: distance } : {}),
    };
  };
};

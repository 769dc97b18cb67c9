import { TITLE, titleHalves, type Layout } from './layout.ts';
import type { AnalysedQuery, Expansion, Slot } from './query.ts';

/**
 * Expressions of SQLite's full-text search. Words are folded letters and digits and nothing else, so putting them in
 * quotes is safe: no sign that a person typed reaches the engine as syntax.
 */
export interface SlotMatch {
  readonly slot: Slot;
  readonly expression: string;
}

const columnName = (column: number): string => `c${column}`;

/** The names of all columns of the full-text table, in order. */
export const columnNames = ({ columns }: Layout): string[] => columns.map((_, column) => columnName(column));

const quoted = ({ words, open }: Expansion): string => `"${words.join(' ')}"${open ? '*' : ''}`;

const any = (expressions: readonly string[]): string =>
  expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(' OR ')})`;

/** A misspelling is not looked for in the columns that want exact words. */
const forgiving = ({ columns }: Layout): string => {
  const names = columns.flatMap(({ exact }, column) => (exact ? [] : [columnName(column)]));
  return names.length === columns.length ? '' : `{${names.join(' ')}} : `;
};

/** Writes expressions for one index. */
export const createExpressions = (layout: Layout) => {
  const whereTyposCount = forgiving(layout);
  const written = layout.columns.flatMap(({ shadow }, column) => (shadow ? [] : [columnName(column)]));
  const titles = [TITLE, titleHalves(layout)].filter((column) => column >= 0).map(columnName);

  const alternative = (expansion: Expansion): string =>
    expansion.kind === 'typo' ? whereTyposCount + quoted(expansion) : quoted(expansion);

  /** What may stand for slot `at`: its own expansions and those of the joins that reach over it. */
  const slotExpression = ({ slots }: AnalysedQuery, at: number, typos: number): string | null => {
    const own = slots[at]?.expansions.filter((expansion) => expansion.typos <= typos) ?? [];
    const reaching = slots
      .slice(0, at + 1)
      .flatMap(({ joins }, from) => joins.filter(({ span }) => from + span > at))
      .flatMap(({ expansions }) => expansions);
    const alternatives = new Set([...own, ...reaching].map(alternative));
    return alternatives.size > 0 ? any([...alternatives]) : null;
  };

  return {
    /** One expression per slot that the index can answer. A known word's near spellings count up to `typos`. */
    perSlot: (query: AnalysedQuery, typos: 0 | 2): SlotMatch[] =>
      query.slots.flatMap((slot, at) => {
        const expression = slotExpression(query, at, slot.known ? typos : 2);
        return expression === null ? [] : [{ slot, expression }];
      }),

    all: (matches: readonly SlotMatch[]): string => matches.map(({ expression }) => expression).join(' AND '),

    any: (matches: readonly SlotMatch[]): string => any(matches.map(({ expression }) => expression)),

    /** The same, but within the title and its compound halves. */
    inTitle: (expression: string): string => `{${titles.join(' ')}} : (${expression})`,

    /** These words as they are, next to each other, in a text itself: compound halves do not count. */
    literal: (text: string): string => `{${written.join(' ')}} : "${text}"`,

    /** Titles that begin with the query as it was typed. */
    titleStart: ({ raw, open }: AnalysedQuery): string =>
      `{${columnName(TITLE)}} : ^ "${raw.join(' ')}"${open ? ' *' : ''}`,
  };
};

export type Expressions = ReturnType<typeof createExpressions>;

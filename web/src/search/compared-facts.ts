import type { Words } from '../app/words.tsx';
import { counted } from '../entries/counted.ts';
import { licenceName } from '../entries/licence.ts';
import type { ComparedEntry } from './compared-entry.ts';
import { firstSentence } from './first-sentence.ts';

/** One row of the comparison: what it is about, and what each entry says; null is not known. */
export interface ComparedFact {
  readonly name: string;
  readonly values: readonly (string | null)[];
  /** Null where there is nothing to compare with. */
  readonly differs: boolean | null;
}

type Reading = (entry: ComparedEntry, words: Words) => string | null;

const euro =
  (field: 'costOnce' | 'costYearly'): Reading =>
  ({ facts }, { text, format }) => {
    const amount = facts[field];
    return amount === null ? null : amount === 0 ? text('search.compare.nothing') : format.euro(amount);
  };

const inhabitantsOf: Reading = ({ facts, owner }, { format }) => {
  const known = facts.inhabitantsAtTheTime ?? ('inhabitants' in owner ? owner.inhabitants : null);
  return known === null ? null : format.number(known);
};

const listOf = (values: readonly string[], { format }: Words): string | null =>
  values.length === 0 ? null : format.list([...values]);

/** In the order in which people weigh them. */
const readings: readonly (readonly [key: string, reading: Reading])[] = [
  ['search.facet.kinds', ({ kind }, { text }) => text(`ui.kind.${kind}`)],
  ['search.facet.municipalities', ({ owner }) => owner.name],
  ['entries.fact.inhabitants', inhabitantsOf],
  ['entries.fact.phase', ({ phase }, { text }) => (phase === null ? null : text(`entries.phase.${phase}`))],
  ['search.compare.cost-once', euro('costOnce')],
  ['search.compare.cost-yearly', euro('costYearly')],
  ['entries.fact.effort', ({ facts }, words) => counted('hours', facts.hours, words)],
  ['entries.fact.duration', ({ facts }, words) => counted('months', facts.durationMonths, words)],
  ['entries.fact.supplier', ({ facts, algorithm }) => facts.supplier ?? algorithm?.provider ?? null],
  ['entries.fact.licence', ({ licence }) => licenceName(licence)],
  ['search.compare.steps', ({ steps }, words) => listOf(steps.map(String), words)],
  [
    'search.compare.themes',
    ({ themes }, words) =>
      listOf(
        themes.map(({ name }) => name),
        words,
      ),
  ],
  ['search.compare.reuse', ({ reuse }, { format }) => format.number(reuse.count)],
  ['search.compare.result', ({ story }) => firstSentence(story.result)],
];

const differs = (values: readonly (string | null)[]): boolean | null =>
  values.length < 2 || values.every((value) => value === null) ? null : new Set(values).size > 1;

/** The facts of some entries beside each other. */
export const comparedFacts = (entries: readonly ComparedEntry[], words: Words): readonly ComparedFact[] =>
  readings.map(([key, reading]) => {
    const values = entries.map((entry) => reading(entry, words));
    return { name: words.text(key), values, differs: differs(values) };
  });

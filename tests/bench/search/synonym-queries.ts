import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isStopWord, synonymTable, words } from '../../../services/platform/dutch/index.ts';
import type { BenchedRecord } from './benched-record.ts';
import type { Corpus } from './corpus.ts';
import { sampled } from './queries.ts';
import type { Asked } from './query-classes.ts';

const Rules = z.array(z.object({ from: z.string(), to: z.array(z.string()), bothWays: z.boolean().default(false) }));

const textOf = ({ title, goal }: BenchedRecord): string => ` ${words(`${title} ${goal}`).join(' ')} `;

/**
 * Questions in words that the record does not use: a phrase of a record replaced by one that the hub takes as the
 * same, with a telling word of the record beside it.
 */
export const synonymQueries = (
  corpus: Corpus,
  settings: { readonly seed: number; readonly most: number },
): readonly Asked[] => {
  const rules = Rules.parse(JSON.parse(readFileSync('seed/search/synonyms.json', 'utf8')));
  const pool = Object.entries(synonymTable(rules)).flatMap(([from, equivalents]) =>
    equivalents.flatMap((to) =>
      corpus.withGoal.flatMap((record) => {
        const text = textOf(record);
        const said = text.includes(` ${to} `) && !text.includes(` ${from} `) && !isStopWord(from);
        return said ? [{ id: `${from}|${to}|${record.id}`, from, to, record }] : [];
      }),
    ),
  );
  return sampled('synonym', settings, pool, ({ from, to, record }) => {
    const [beside] = corpus.salient(record, 5).filter((word) => !to.split(' ').includes(word));
    return beside === undefined ? null : { q: `${from} ${beside}`, relevant: [record.id] };
  });
};

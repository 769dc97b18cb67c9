import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { startBenchedHub } from './benched-hub.ts';
import type { BenchedRecord } from './benched-record.ts';
import { bootstrap } from './bootstrap.ts';
import type { Corpus } from './corpus.ts';
import { average, reciprocalRank, type Answered } from './figures.ts';
import type { Miss } from './floors.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import type { Asked, QuerySet } from './query-classes.ts';
import { synonymQueries } from './synonym-queries.ts';
import { share, table } from './table.ts';

interface Lab {
  readonly corpus: Corpus;
  readonly queries: QuerySet;
  readonly imported: readonly BenchedRecord[];
  readonly seed: number;
}

/** Changes one line of one source file while it is bundled; throws when that line is not there exactly once. */
const changing = ({ part, file, line, becomes }: Mutation): Plugin => ({
  name: 'mutation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
      if (path.relative(process.cwd(), loaded) !== file) return undefined;
      const pieces = readFileSync(loaded, 'utf8').split(line);
      if (pieces.length !== 2) throw new Error(`mutation ${part}: ${JSON.stringify(line)} is not once in ${file}`);
      return { contents: pieces.join(becomes), loader: 'ts' };
    });
  },
});

const OUT = 'node_modules/.cache/bench/mutant-hub.js';

/** Builds the hub, with or without a mutation, and asks it everything over a copy of the data. */
const answersOf = async (
  data: string,
  questions: readonly Asked[],
  mutation?: Mutation,
): Promise<readonly Answered[]> => {
  await build({
    entryPoints: ['tests/bench/search/mutant-hub.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: OUT,
    logLevel: 'warning',
    plugins: mutation ? [changing(mutation)] : [],
  });
  const [copy, input, output] = [`${data}-copy`, `${data}-questions.json`, `${data}-answers.json`];
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true, filter: (file) => !path.basename(file).startsWith('search.') });
  writeFileSync(input, JSON.stringify(questions));
  const { status } = spawnSync(process.execPath, [OUT, copy, input, output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the hub without ${mutation?.part ?? 'anything changed'} did not answer`);
  return JSON.parse(readFileSync(output, 'utf8')) as readonly Answered[];
};

/**
 * Switches off one part of the pack or of the score at a time and compares question by question: a part that is not
 * missed in its class is either not needed or not measured, and both are worth knowing.
 */
export const measureMutations = async (
  { corpus, queries, imported, seed }: Lab,
  say: (text: string) => void,
): Promise<readonly Miss[]> => {
  const classes = { ...queries, synonym: synonymQueries(corpus, { seed, most: 400 }) };
  const hub = await startBenchedHub(imported, {});
  await hub.stop();
  const names = Object.keys(classes) as (keyof typeof classes)[];
  const before = new Map<string, readonly Answered[]>();
  for (const name of names) before.set(name, []);
  const all = await answersOf(
    hub.data,
    names.flatMap((name) => classes[name]),
  );
  let at = 0;
  for (const name of names) before.set(name, all.slice(at, (at += classes[name].length)));

  const rows: string[][] = [];
  const misses: Miss[] = [];
  for (const mutation of MUTATIONS) {
    const after = await answersOf(
      hub.data,
      mutation.hurts.flatMap((name) => classes[name]),
      mutation,
    );
    let from = 0;
    for (const name of mutation.hurts) {
      const old = (before.get(name) ?? []).map(reciprocalRank);
      const now = after.slice(from, (from += old.length)).map(reciprocalRank);
      const { mean, low } = bootstrap(
        old.map((value, each) => value - (now[each] ?? 0)),
        seed,
      );
      rows.push([
        mutation.part,
        name,
        String(old.length),
        share(average(old)),
        share(average(now)),
        mean.toFixed(4),
        low.toFixed(4),
      ]);
      if (low <= 0)
        misses.push({ what: `nobody misses ${mutation.part} in ${name}: lower end of the loss`, value: low, floor: 0 });
    }
  }
  hub.remove();
  say(`\n${table(['without', 'class', 'n', 'with', 'without', 'loss', 'at least'], rows)}`);
  return misses;
};

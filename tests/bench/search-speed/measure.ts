import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbeddedSearch } from '../../../services/adapters/search-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { dutchPack } from '../../../services/platform/dutch/index.ts';
import type { SearchDocument, SearchOutcome, SearchPort } from '../../../services/ports/search.ts';
import { FACETS, indexSpec } from '../../../services/search/index-spec.ts';
import { documentsOf } from './documents.ts';
import { queryClasses, type QueryClass } from './queries.ts';

const [root = '.', count = '50000', register] = process.argv.slice(2);
const TIMES = 120;
const WARM_UP = 20;

const must = <T>(outcome: SearchOutcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const part = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

async function* portions(documents: readonly SearchDocument[]): AsyncGenerator<SearchDocument[]> {
  for (let i = 0; i < documents.length; i += 500) yield await Promise.resolve(documents.slice(i, i + 500));
}

/** Milliseconds of each query of a class, sorted: asked one at a time, as the search page asks. */
const timesOf = async (port: SearchPort, { make }: QueryClass): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < TIMES + WARM_UP; i++) {
    const request = {
      index: 'entries',
      page: { offset: 0, limit: 20 },
      facets: FACETS,
      disjunctive: FACETS,
      highlight: ['title', 'summary'],
      ...make(),
    };
    const start = performance.now();
    must(await port.search(request));
    if (i >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'search-speed-'));
const port = openEmbeddedSearch({
  folder,
  workerFile: path.join(import.meta.dirname, 'search-worker.js'),
  packs: { dutch: dutchPack },
  clock: systemClock,
});
try {
  const documents = documentsOf(root, Number(count), register);
  const spec = indexSpec([]);
  const start = performance.now();
  must(await port.ensureIndex(spec));
  must(await port.rebuild(spec, portions(documents), { seq: 1 }));
  say(`${documents.length} documents indexed in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  say(`${'class'.padEnd(32)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'most'.padStart(8)}${'bound'.padStart(8)}  ms`);
  for (const each of queryClasses(documents)) {
    const times = await timesOf(port, each);
    const [p50, p95, most] = [part(times, 0.5), part(times, 0.95), times.at(-1) ?? 0];
    if (p95 > each.bound) process.exitCode = 1;
    const figures = [p50, p95, most].map((time) => time.toFixed(1).padStart(8)).join('');
    say(`${each.name.padEnd(32)}${figures}${String(each.bound).padStart(8)}  ${p95 > each.bound ? 'TOO SLOW' : ''}`);
  }
} finally {
  await port.close();
  rmSync(folder, { recursive: true, force: true });
}

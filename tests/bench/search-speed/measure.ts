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

/** Milliseconds of each query by the clock, and of both cores together, whatever else the machine does. */
interface Times {
  readonly clock: number[];
  readonly cpu: number[];
}

const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

/** Asked one at a time, as the search page asks. */
const timesOf = async (port: SearchPort, { make }: QueryClass): Promise<Times> => {
  const times: Times = { clock: [], cpu: [] };
  for (let i = 0; i < TIMES + WARM_UP; i++) {
    const request = {
      index: 'entries',
      page: { offset: 0, limit: 20 },
      facets: FACETS,
      disjunctive: FACETS,
      highlight: ['title', 'summary'],
      ...make(),
    };
    const [start, used] = [performance.now(), process.cpuUsage()];
    must(await port.search(request));
    const { user, system } = process.cpuUsage(used);
    if (i < WARM_UP) continue;
    times.clock.push(performance.now() - start);
    times.cpu.push((user + system) / 1_000);
  }
  return { clock: ascending(times.clock), cpu: ascending(times.cpu) };
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
  const line = (name: string, cells: readonly string[]): void =>
    say(name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join(''));
  line('milliseconds', ['p50', 'p95', 'p50 cpu', 'p95 cpu', 'bound']);
  for (const each of queryClasses(documents)) {
    const { clock, cpu } = await timesOf(port, each);
    const figures = [part(clock, 0.5), part(clock, 0.95), part(cpu, 0.5), part(cpu, 0.95)];
    const isSlow = part(cpu, 0.95) > each.bound;
    if (isSlow) process.exitCode = 1;
    line(each.name, [...figures.map((time) => time.toFixed(1)), String(each.bound), isSlow ? 'TOO SLOW' : '']);
  }
} finally {
  await port.close();
  rmSync(folder, { recursive: true, force: true });
}

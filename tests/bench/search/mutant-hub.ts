import { readFileSync, writeFileSync } from 'node:fs';
import { composeHub } from '../../../services/compose.ts';
import { readConfig } from '../../../services/config.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { createLog } from '../../../services/platform/log.ts';
import type { Answered } from './figures.ts';
import type { Asked } from './query-classes.ts';

/**
 * The hub over an existing data folder, in this process, so that a change in its source holds for the engine too:
 * `mutant.js DATA QUESTIONS ANSWERS`. Reads a list of questions and writes what was found.
 */
const [data = '', questions = '', answers = ''] = process.argv.slice(2);
const hub = await composeHub(readConfig({ DATA_DIR: data, SEED: 'reference' }), {
  clock: systemClock,
  log: createLog('error'),
  root: process.cwd(),
  searchWorker: null,
  baseUrl: () => 'http://127.0.0.1',
});
while ((await hub.doors.search.health()).backlog > 0) await new Promise((resolve) => setTimeout(resolve, 50));

const found: Answered[] = [];
for (const asked of JSON.parse(readFileSync(questions, 'utf8')) as readonly Asked[]) {
  const { hits, notice } = await hub.doors.search.search({ query: asked.q.slice(0, 512), pageSize: 10 });
  if (notice === 'search.limited') throw new Error('the engine is away');
  found.push({ asked, found: hits.map(({ entry }) => entry.registerId ?? entry.title), ms: 0 });
}
writeFileSync(answers, JSON.stringify(found));
await hub.close();
process.exit(0);

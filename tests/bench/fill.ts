import path from 'node:path';
import { composeHub } from '../../services/compose.ts';
import { readConfig } from '../../services/config.ts';
import { systemClock } from '../../services/platform/clock.ts';
import { createLog } from '../../services/platform/log.ts';
import { readDemoEntries } from '../../seed/entries/demo-entry.ts';

/**
 * Fills a data folder with public entries made by recombining the demo content: `fill.js FOLDER COUNT ROOT`.
 * The same count always gives the same entries.
 */
const [folder = '', count = '0', root = '.'] = process.argv.slice(2);
const config = readConfig({ DATA_DIR: folder, SEED: 'reference' });
const hub = await composeHub(config, {
  clock: systemClock,
  log: createLog('warn'),
  root,
  searchWorker: path.join(root, 'dist/search-worker.js'),
  baseUrl: () => 'http://127.0.0.1',
});
const models = readDemoEntries(path.join(root, 'seed/entries'));
const municipalities = hub.doors.municipalities.all();

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const place = async (index: number): Promise<void> => {
  const { kind, provenance, themes, steps, phase, story, facts, need, algorithm, title, licence } = pick(models, index);
  const other = pick(models, index * 7 + Math.floor(index / models.length));
  const owner = pick(municipalities, index * 31);
  const placed = await hub.doors.entries.seedEntry({
    key: `bench-${index}`,
    publisher: owner.code,
    kind,
    content: {
      title: `${title} en ${other.title.toLowerCase()} ${index}`.slice(0, 150),
      summary: other.summary,
      themes,
      steps,
      phase,
      licence,
      story,
      facts,
      need,
      algorithm,
    },
    publishedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    provenance,
  });
  if (!placed.ok) throw new Error(JSON.stringify(placed.problems));
};

const BATCH = 100;
for (let start = 0; start < Number(count); start += BATCH) {
  await Promise.all(Array.from({ length: Math.min(BATCH, Number(count) - start) }, (_, step) => place(start + step)));
}
const deadline = Date.now() + 300_000;
while ((await hub.doors.search.health()).backlog > 0 && Date.now() < deadline)
  await new Promise((resolve) => setTimeout(resolve, 200));
await hub.close();

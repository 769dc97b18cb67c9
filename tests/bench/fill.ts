import path from 'node:path';
import { openEmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import type { Entry, PublicEntry } from '../../services/entries/entry.ts';
import { entryCollection, recordOf } from '../../services/entries/entry-record.ts';
import { createEntries } from '../../services/entries/index.ts';
import { systemClock } from '../../services/platform/clock.ts';
import { readDemoEntries } from '../../seed/entries/demo-entry.ts';
import { readMunicipalities, readSeed } from './store-only-hub.ts';

/**
 * Fills a data folder with public entries made by recombining the demo content: `fill.js FOLDER COUNT ROOT`. The first
 * thousand go through the door of the domain; the others are those again under other names, municipalities and days,
 * straight into the store. The same count always gives the same entries; the index is made when the hub starts.
 */
const [folder = '', count = '0', root = '.'] = process.argv.slice(2);
const TOTAL = Number(count);
const MODELS = Math.min(TOTAL, 1_000);
const BATCH = 128;

const municipalities = readMunicipalities(root);
const store = await openEmbeddedStore({ folder, clock: systemClock });
const entries = await createEntries({
  store,
  clock: systemClock,
  municipalities,
  themes: readSeed(root, 'entries/themes.json'),
});
const records = await store.collection(entryCollection);
const demo = readDemoEntries(path.join(root, 'seed/entries'));
const owners = municipalities.all();

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
const dayOf = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();

const place = async (index: number): Promise<string> => {
  const { kind, provenance, themes, steps, phase, story, facts, need, algorithm, title, licence } = pick(demo, index);
  const other = pick(demo, index * 7 + Math.floor(index / demo.length));
  const placed = await entries.seedEntry({
    key: `bench-${index}`,
    publisher: pick(owners, index * 31).code,
    kind,
    content: {
      title: `${title} en ${other.title.toLowerCase()} ${index}`.slice(0, 150),
      summary: other.summary,
      ...{ themes, steps, phase, licence, story, facts, need, algorithm },
    },
    publishedAt: dayOf(index),
    provenance,
  });
  if (!placed.ok) throw new Error(JSON.stringify(placed.problems));
  return placed.value.id;
};

const isPublic = (entry: Entry): entry is PublicEntry => entry.public !== null;

/** The same work at another place and time. */
const again = (model: Entry, index: number): Entry => {
  if (!isPublic(model)) throw new Error(`${model.id} is not public`);
  const at = dayOf(index);
  const title = model.public.content.title.replace(/\d*$/, String(index));
  return {
    ...model,
    id: `entry_${String(index).padStart(32, '0')}`,
    slug: `${model.slug.slice(0, 70)}-${index}`,
    publisher: pick(owners, index * 31).code,
    registerId: model.registerId === null ? null : `${model.registerId}-${index}`,
    ...{ createdAt: at, updatedAt: at, firstPublishedAt: at },
    public: { ...model.public, at, content: { ...model.public.content, title } },
  };
};

const inBatches = async <R>(from: number, to: number, work: (index: number) => Promise<R>): Promise<readonly R[]> => {
  const all: R[] = [];
  for (let start = from; start < to; start += BATCH)
    all.push(...(await Promise.all(Array.from({ length: Math.min(BATCH, to - start) }, (_, n) => work(start + n)))));
  return all;
};

const ids = await inBatches(0, MODELS, place);
const models = await records.getMany(ids);
await inBatches(MODELS, TOTAL, (index) =>
  records.insert(recordOf(again(pick(models, index), index)), { type: 'entry.published', actor: 'bench' }),
);
await store.close();

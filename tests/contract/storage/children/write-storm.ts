import { openSync, writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../../../services/adapters/storage-embedded/index.ts';
import { systemClock } from '../../../../services/platform/clock.ts';
import { entries, entry } from '../contract-world.ts';

/** 16 writers that insert, change and remove until they are killed; each acknowledged write is a line `id version`. */
const [folder = '', acknowledgements = '', round = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder, clock: systemClock });
const collection = await store.collection(entries);
const file = openSync(acknowledgements, 'a');
const acknowledge = (id: string, version: number | 'gone'): unknown => writeSync(file, `${id} ${version}\n`);

const writer = async (name: number): Promise<never> => {
  for (let count = 0; ; count++) {
    const id = `${round}-${name}-${count}`;
    const made = await collection.insert(entry({ id, slug: id, tags: ['a', id], extra: 'x'.repeat(count % 3_000) }));
    acknowledge(id, 1);
    const changed = await collection.put({ ...made, rank: -1, tags: ['b'] });
    acknowledge(id, 2);
    if (count % 4 !== 0) continue;
    await collection.remove(changed);
    acknowledge(id, 'gone');
  }
};
await Promise.all(Array.from({ length: 16 }, (_, name) => writer(name)));

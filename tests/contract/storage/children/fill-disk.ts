import { openEmbeddedStore } from '../../../../services/adapters/storage-embedded/index.ts';
import { systemClock } from '../../../../services/platform/clock.ts';
import type { StoreUnavailable } from '../../../../services/ports/storage.ts';
import { entries, entry } from '../contract-world.ts';

/** Writes until no more can be written, then tells in one line of JSON what was acknowledged and what still works. */
const [folder = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder, clock: systemClock, cacheBytes: 1_000_000 });
const collection = await store.collection(entries);
const acknowledged: string[] = [];
const fill = (): Promise<unknown> =>
  Promise.all(
    Array.from({ length: 8 }, async () => {
      const { id } = await collection.insert(entry({ extra: 'x'.repeat(20_000), tags: ['a', 'b'] }));
      acknowledged.push(id);
    }),
  );
const refusals: { readonly name: string; readonly reason: string; readonly message: string }[] = [];
while (refusals.length < 3) {
  await fill().catch((error: unknown) => {
    const { name, reason, message } = error as StoreUnavailable;
    refusals.push({ name, reason, message });
  });
}
let readable = 0;
for (const id of acknowledged) if ((await collection.get(id)) !== null) readable++;
const counted = await collection.count({ tags: 'a' });
const logged = (await store.changes(0, 10_000)).length;
process.stdout.write(`${JSON.stringify({ acknowledged, refusals, readable, counted, logged })}\n`);
process.exit(0);

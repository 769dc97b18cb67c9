import fc from 'fast-check';
import type { EntryCopy } from '../entries/index.ts';
import type { Collection, Doc, Store } from '../ports/storage.ts';
import { about, DAY, noor, openAlertsWorld, type AlertsWorld } from '../../tests/testkit/alerts-world.ts';
import { done } from '../../tests/testkit/project-world.ts';
import type { Alerts } from './index.ts';

/** A store that takes so many more writes and then none, as when its process is killed. */
const dyingStore = (store: Pick<Store, 'collection' | 'changes' | 'position'>, writes: number): typeof store => {
  let left = writes;
  const alive = <A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : write(...args);
    };
  };
  const mortal = <T extends Doc, F extends keyof T & string, S extends F>(
    collection: Collection<T, F, S>,
  ): Collection<T, F, S> => ({
    ...collection,
    insert: alive(collection.insert),
    put: alive(collection.put),
    remove: alive(collection.remove),
    update: alive(collection.update),
  });
  return {
    changes: store.changes,
    position: store.position,
    collection: async (definition) => mortal(await store.collection(definition)),
  };
};

type JobName = 'alerts-look' | 'alerts-digest';
type Step =
  | { readonly do: 'publish' | 'withdraw' | 'republish' | 'read'; readonly which: number }
  | { readonly do: 'pass'; readonly days: number }
  | { readonly do: 'run'; readonly job: JobName; readonly processes: 1 | 2 }
  | { readonly do: 'crash'; readonly job: JobName; readonly writes: number };

const job = fc.constantFrom<JobName>('alerts-look', 'alerts-digest');
const which = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('withdraw', 'republish', 'read'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('run' as const), job, processes: fc.constantFrom<1 | 2>(1, 2) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('crash' as const), job, writes: fc.integer({ min: 0, max: 12 }) }),
  },
);

interface Published {
  readonly title: string;
  readonly entry: EntryCopy;
  readonly isPublic: boolean;
  readonly everWithdrawn: boolean;
  readonly read: boolean;
}

/** Plays steps on a world and remembers what became of each entry. */
const createPlay = (world: AlertsWorld, other: Alerts) => {
  const entries: Published[] = [];
  const put = (which: number, change: Partial<Published>): void => {
    const entry = entries[which];
    if (entry) entries[which] = { ...entry, ...change };
  };
  const quietly = (work: Promise<void>): Promise<void> => work.catch(() => undefined);

  const play = async (one: Step): Promise<void> => {
    switch (one.do) {
      case 'publish': {
        const title = `Parkeren nummer ${entries.length}.`;
        const entry = await world.publish({ title });
        entries.push({ title, entry, isPublic: true, everWithdrawn: false, read: false });
        return;
      }
      case 'withdraw': {
        const found = entries[one.which];
        if (found?.isPublic)
          put(one.which, { entry: await world.withdraw(found.entry), isPublic: false, everWithdrawn: true });
        return;
      }
      case 'republish': {
        const found = entries[one.which];
        if (found && !found.isPublic) put(one.which, { entry: await world.republish(found.entry), isPublic: true });
        return;
      }
      case 'read': {
        const alert = (await world.alerts.alertsOf(noor)).find(
          ({ entry }) => entry.id === entries[one.which]?.entry.id,
        );
        if (alert) {
          done(await world.alerts.markRead(noor, { alerts: [alert.id] }));
          put(one.which, { read: true });
        }
        return;
      }
      case 'pass':
        world.clock.advance(one.days * DAY);
        return;
      case 'run':
        await Promise.all([
          quietly(world.run(one.job)),
          ...(one.processes === 2 ? [quietly(world.run(one.job, other))] : []),
        ]);
        return;
      case 'crash': {
        const dying = await world.process(dyingStore(world.store, one.writes));
        await quietly(world.run(one.job, dying));
      }
    }
  };
  return { entries, play };
};

const timesIn = (world: AlertsWorld, title: string): number =>
  [...world.letters.values()].reduce((sum, { text }) => sum + text.split(title).length - 1, 0);

test('whatever happens in whatever order, nobody gets an entry twice, and none is forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const world = await openAlertsWorld();
      try {
        done(await world.alerts.saveSearch(noor, about('parkeren')));
        done(await world.alerts.saveSearch(noor, about('nummer', { alert: 'WEEKLY' })));
        world.clock.advance(1_000);
        const { entries, play } = createPlay(world, await world.process());
        for (const one of steps) await play(one);
        // Some days on, with nothing in the way, everything has gone out.
        for (let day = 0; day < 2; day += 1) {
          world.clock.advance(DAY);
          await world.run('alerts-digest');
        }
        const times = entries.map(({ title }) => timesIn(world, title));
        expect(times.filter((count) => count > 1)).toEqual([]);
        const waited = entries.filter(({ everWithdrawn, read }) => !everWithdrawn && !read);
        expect(waited.filter(({ title }) => timesIn(world, title) === 0)).toEqual([]);
        const shown = (await world.alerts.alertsOf(noor)).map(({ entry }) => entry.id);
        expect(shown).toHaveLength(new Set(shown).size);
        const gone = new Set(entries.filter(({ isPublic }) => !isPublic).map(({ entry }) => entry.id));
        expect(shown.filter((id) => gone.has(id))).toEqual([]);
      } finally {
        await world.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

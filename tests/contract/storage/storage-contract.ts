import { testClock, type Place, type Promises, type World } from './contract-world.ts';
import { documentPromises } from './document-promises.ts';
import { definitionPromises } from './definition-promises.ts';
import { expiryPromises } from './expiry-promises.ts';
import { filterPromises } from './filter-promises.ts';
import { filterModelPromises } from './filter-model-promises.ts';
import { logPromises } from './log-promises.ts';
import { orderPromises } from './order-promises.ts';
import { pagePromises } from './page-promises.ts';
import { uniquePromises } from './unique-promises.ts';
import { versionPromises } from './version-promises.ts';

/** Cases that one engine is known to break, by their name, each with its reason. They must fail: else the list is out of date. */
export type KnownDifferences = Readonly<Record<string, string>>;

/**
 * The contract of the storage port: every adapter keeps all of it. `newPlace` gives an empty place for each case.
 * A known difference of an engine is never passed over: its case runs, must fail, and is named on stderr.
 */
export const storageContract = (
  name: string,
  newPlace: () => Promise<Place>,
  differences: KnownDifferences = {},
): void => {
  const met = new Set<string>();
  const promises: Promises = (promise, proof) => {
    met.add(promise);
    const reason = differences[promise];
    if (reason === undefined) test(promise, () => inFreshWorld(newPlace, proof));
    else
      test(`DIFFERS: ${promise}`, () => expectDifference(name, promise, reason, () => inFreshWorld(newPlace, proof)));
  };
  describe(`storage: ${name}`, () => {
    documentPromises(promises);
    filterPromises(promises);
    filterModelPromises(promises);
    orderPromises(promises);
    pagePromises(promises);
    uniquePromises(promises);
    versionPromises(promises);
    logPromises(promises);
    expiryPromises(promises);
    definitionPromises(promises);
    test('every known difference names a case of the contract', () => {
      expect(Object.keys(differences).filter((promise) => !met.has(promise))).toEqual([]);
    });
  });
};

const inFreshWorld = async (newPlace: () => Promise<Place>, proof: (world: World) => Promise<void>): Promise<void> => {
  const place = await newPlace();
  const clock = testClock();
  let store = await place.open(clock);
  const reopen = async (): Promise<typeof store> => {
    await store.close();
    store = await place.open(clock);
    return store;
  };
  try {
    await proof({ store, clock, place, reopen });
  } finally {
    await store.close();
    await place.remove();
  }
};

const expectDifference = async (
  name: string,
  promise: string,
  reason: string,
  proof: () => Promise<void>,
): Promise<void> => {
  process.stderr.write(`DIFFERS on ${name}: ${promise} (${reason})\n`);
  const outcome = await proof().then(
    () => 'kept',
    () => 'broken',
  );
  expect({ promise, outcome }).toEqual({ promise, outcome: 'broken' });
};

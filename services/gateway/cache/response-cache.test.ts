import { entriesWorld } from '../../../tests/testkit/entries-world.ts';
import { createTestClock } from '../../../tests/testkit/test-clock.ts';
import { silentLog } from '../../platform/log.ts';
import { define, type Doc, type Store } from '../../ports/storage.ts';
import type { HubDoors } from '../context.ts';
import { startDataVersions, type DataVersions } from './data-versions.ts';
import { createResponseCache, isMaking, type Making, type ResponseCache } from './response-cache.ts';

const world = entriesWorld();
const clock = createTestClock();
let versions: DataVersions;
let cache: ResponseCache;
let indexNews: () => void;
let unreadable: boolean;

const open = async (store: Store, maxBytes?: number): Promise<void> => {
  const search = {
    onNews: (listener: (news: null) => void) => {
      indexNews = () => listener(null);
      return () => undefined;
    },
  };
  versions = await startDataVersions({ store, search, clock, log: silentLog });
  // Only their names and what they read count here; an answer is whatever `keep` is given.
  const doors = { municipalities: {}, entries: world.entries(), search: {}, projects: {}, accounts: {} };
  const hub = doors as unknown as HubDoors;
  cache = createResponseCache({ hub, versions, common: [], ...(maxBytes !== undefined && { maxBytes }) });
};
beforeEach(async () => {
  unreadable = false;
  const store = world.store();
  await open({
    ...storeOf(store),
    changes: (after, limit) => (unreadable ? Promise.reject(new Error('away')) : store.changes(after, limit)),
  });
});
afterEach(() => versions.close());

const storeOf = (store: Store): Store => ({
  collection: (definition) => store.collection(definition),
  changes: (after, limit) => store.changes(after, limit),
  position: () => store.position(),
  onChange: (listener) => store.onChange(listener),
  onWrite: (listener) => store.onWrite(listener),
  ping: () => store.ping(),
  close: () => store.close(),
});

const begin = async (key: string): Promise<Making> => {
  const one = await cache.findOrBegin(key, 'at-once');
  if (!isMaking(one)) throw new Error(`${key} is there already`);
  return one;
};
const answer = (body: string) => ({ status: 200, headers: { 'content-type': 'text/plain' }, body, vary: 'Cookie' });

/** Makes an answer to `key` that reads through these doors. */
const make = async (key: string, reads: readonly (keyof HubDoors)[], body = key) => {
  const making = await begin(key);
  for (const door of reads) void making.doors[door];
  const kept = making.keep(answer(body));
  making.end();
  return kept;
};
const known = (...keys: readonly string[]): readonly string[] => keys.filter((key) => cache.find(key) !== null);

test('an answer is given again with the same bytes, until something is published', async () => {
  await make('lijst', ['entries']);
  expect(cache.find('lijst')?.plain.body.toString()).toBe('lijst');
  const entry = await world.published();
  expect(known('lijst')).toEqual([]);
  await make('lijst', ['entries']);
  await world.withdraw(entry);
  expect(known('lijst')).toEqual([]);
});

test('work on drafts empties nothing', async () => {
  await make('lijst', ['entries']);
  await make('zoek', ['search']);
  await world.save(await world.create(), { title: 'Een andere titel' });
  expect(known('lijst', 'zoek')).toEqual(['lijst', 'zoek']);
});

test('a change to one kind leaves answers that rest on another', async () => {
  await make('gemeente', ['municipalities']);
  await make('lijst', ['entries']);
  await make('zoek', ['search']);
  await make('project', ['projects']);
  indexNews();
  expect(known('gemeente', 'lijst', 'zoek', 'project')).toEqual(['gemeente', 'lijst', 'project']);
  await world.published();
  expect(known('gemeente', 'lijst', 'project')).toEqual(['gemeente']);
});

test('a write to a collection that nobody declared empties everything that rests on data', async () => {
  await make('lijst', ['entries']);
  const things = await world.store().collection(define<Doc>()({ name: 'things', fields: [] }));
  await things.insert({ id: 'one' });
  expect(known('lijst')).toEqual([]);
});

test('an answer that was being made while something changed is not kept', async () => {
  const making = await begin('lijst');
  void making.doors.entries;
  await world.published();
  expect(making.keep(answer('oud'))).toBeNull();
  making.end();
  expect(known('lijst')).toEqual([]);
});

test('what was read of one person is not kept', async () => {
  expect(await make('eigen', ['entries', 'accounts'])).toBeNull();
  expect(known('eigen')).toEqual([]);
});

test('who asks what another is making already waits for it, and makes its own when that failed', async () => {
  const first = await begin('lijst');
  const second = cache.findOrBegin('lijst');
  const kept = first.keep(answer('een keer'));
  first.end();
  expect(await second).toBe(kept);
  const failing = await begin('fout');
  const other = cache.findOrBegin('fout');
  failing.end();
  expect(isMaking(await other)).toBe(true);
});

test('what costs little is remembered from the second time that it is asked', async () => {
  for (const expected of [[], ['vraag']]) {
    const one = await cache.findOrBegin('vraag');
    if (!isMaking(one)) throw new Error('it is there already');
    expect(one.keep(answer('antwoord'))?.plain.etag).toMatch(/^"/);
    one.end();
    expect(known('vraag')).toEqual(expected);
  }
});

test('memory stays within its bound: what was asked longest ago goes first', async () => {
  versions.close();
  await open(world.store(), 400_000);
  for (let n = 0; n < 40; n++) await make(`antwoord ${n}`, [], 'x'.repeat(20_000));
  const left = Array.from({ length: 40 }, (_, n) => `antwoord ${n}`).filter((key) => cache.find(key));
  expect(left.length).toBeGreaterThan(10);
  expect(left.length).toBeLessThan(20);
  expect(left.at(-1)).toBe('antwoord 39');
  // One that is too large is given, not kept.
  expect((await make('groot', [], 'x'.repeat(100_000)))?.plain.body.length).toBe(100_000);
  expect(known('groot')).toEqual([]);
});

test('compressed forms count, are made once and say their own tag', async () => {
  const kept = await make('pagina', [], 'Gemeengoed '.repeat(500));
  const [one, two] = await Promise.all([kept?.encoded('br'), kept?.encoded('br')]);
  expect(one).toBe(two);
  expect(one?.body.length).toBeLessThan(200);
  expect(one?.etag).not.toBe(kept?.plain.etag);
  expect(one?.headers).toEqual(expect.arrayContaining(['content-encoding', 'br', 'etag', one?.etag]));
});

test('a new day in the Netherlands empties everything', async () => {
  await make('gemeente', ['municipalities']);
  await make('lijst', ['entries']);
  clock.advance(86_400_000);
  expect(known('lijst')).toEqual([]);
});

test('nothing is given while the log of the other processes cannot be read', async () => {
  await make('lijst', ['entries']);
  unreadable = true;
  // Any write makes it look at the log; this one by itself would leave the list.
  await world.create();
  await new Promise((resolve) => setImmediate(resolve));
  expect(known('lijst')).toEqual([]);
});

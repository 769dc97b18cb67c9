import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDomainWorld, person, type DomainWorld } from '../../tests/testkit/domain-world.ts';
import { openEmbeddedSearch } from '../adapters/search-embedded/index.ts';
import { dutchPack } from '../platform/dutch/index.ts';
import { silentLog } from '../platform/log.ts';
import type { SearchPort } from '../ports/search.ts';
import { createSearch, type Search } from './index.ts';

let world: DomainWorld;
let folder: string;
let engine: SearchPort;
let port: ReturnType<typeof withSwitch>;
let search: Search;

const DOWN = { ok: false, failure: { kind: 'unavailable', reason: 'down' } } as const;
const NO_HEALTH = { available: false, documents: 0, specHash: null, seq: 0, lastError: 'down' };

/** The real engine, behind a line that can be cut. */
const withSwitch = (real: SearchPort) => {
  let up = true;
  const port: SearchPort = {
    capabilities: real.capabilities,
    ensureIndex: (spec) => (up ? real.ensureIndex(spec) : Promise.resolve(DOWN)),
    write: (index, batch) => (up ? real.write(index, batch) : Promise.resolve(DOWN)),
    search: (request) => (up ? real.search(request) : Promise.resolve(DOWN)),
    similar: (request) => (up ? real.similar(request) : Promise.resolve(DOWN)),
    rebuild: (spec, source, options) => (up ? real.rebuild(spec, source, options) : Promise.resolve(DOWN)),
    health: (index) => (up ? real.health(index) : Promise.resolve(NO_HEALTH)),
    close: () => real.close(),
  };
  return {
    port,
    cut: (): void => {
      up = false;
    },
    mend: (): void => {
      up = true;
    },
  };
};

const open = (synonyms: unknown = []): Promise<Search> =>
  createSearch({
    port: port.port,
    store: world.store,
    entries: world.entries,
    municipalities: world.municipalities,
    synonyms,
    log: silentLog,
  });

const openEngine = (): void => {
  engine = openEmbeddedSearch({ folder, packs: { dutch: dutchPack }, clock: world.clock });
  port = withSwitch(engine);
};

beforeEach(async () => {
  world = await openDomainWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  openEngine();
  search = await open();
});
afterEach(async () => {
  await search.close();
  await engine.close();
  await world.close();
  await rm(folder, { recursive: true });
});

const restart = async (synonyms?: unknown): Promise<void> => {
  await search.close();
  await engine.close();
  openEngine();
  search = await open(synonyms);
};

const publisher = person('publisher', 'GM0758');
const publish = async (title: string, change: object = {}) => {
  const input = {
    municipality: 'GM0758',
    kind: 'CASE_STUDY',
    title,
    summary: 'Kort.',
    themes: ['verkeer'],
    ...change,
  } as const;
  const draft = await world.entries.createEntry(publisher, input);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const published = await world.entries.publishEntry(publisher, { id: draft.value.id, version: draft.value.version });
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  return published.value;
};
const withdraw = async ({ id, version }: { readonly id: string; readonly version: number }) => {
  const withdrawn = await world.entries.withdrawEntry(publisher, { id, version, reason: 'Fout.' });
  if (!withdrawn.ok) throw new Error(JSON.stringify(withdrawn.problems));
  return withdrawn.value;
};
const titles = async (query: string, filter = {}) =>
  (await search.search({ query, filter })).hits.map(({ entry }) => entry.title);
/** Long enough for any of these. */
const SOON = 8_000;

test('a publication and a withdrawal are settled well within half a second', async () => {
  const entry = await publish('Fietspad verlichten');
  expect(await search.settled(entry)).toBe(true);
  expect(await titles('fietspad')).toEqual(['Fietspad verlichten']);
  expect(await search.settled(await withdraw(entry))).toBe(true);
  expect(await search.search({ query: 'fietspad' })).toMatchObject({ total: 0, hits: [], notice: null });
});

test('while the engine is away the store answers, newest first, with every word and filter, and says so', async () => {
  await publish('Fietspad verlichten', { kind: 'TOOL' });
  world.clock.advance(1_000);
  await publish('Fietspad strooien', { steps: [4] });
  port.cut();
  expect(await search.search({ query: 'de fietspaden' })).toMatchObject({ hits: [], notice: 'search.limited' });
  expect(await titles('fietspad')).toEqual(['Fietspad strooien', 'Fietspad verlichten']);
  expect(await titles('het fietspad verlicht')).toEqual(['Fietspad verlichten']);
  expect(await titles('breda')).toHaveLength(2);
  expect(await titles('', { kinds: ['TOOL'] })).toEqual(['Fietspad verlichten']);
  expect(await titles('', { themes: ['verkeer'], steps: [4] })).toEqual(['Fietspad strooien']);
  expect(await titles('', { provinces: ['Utrecht'] })).toEqual([]);
  expect(await titles('', { provinces: ['PV30'], sizeClasses: ['FROM_100000_TO_250000'] })).toHaveLength(2);
  expect(await titles('', { near: { code: 'GM0826', radiusKm: 25 } })).toHaveLength(2);
  expect(await search.search({ query: '', page: 2, pageSize: 1 })).toMatchObject({
    total: 2,
    totalIsExact: true,
    hits: [{ entry: { title: 'Fietspad verlichten' } }],
  });
  expect(await search.health()).toMatchObject({ available: false });
});

test('what happened while the engine was away is taken in when it is back', async () => {
  const old = await publish('Oud fietspad');
  await search.settled(old);
  port.cut();
  const withdrawn = await withdraw(old);
  const added = await publish('Nieuw fietspad');
  expect(await search.settled(added, 50)).toBe(false);
  expect((await search.health()).backlog).toBeGreaterThan(0);
  port.mend();
  expect(await Promise.all([search.settled(withdrawn, SOON), search.settled(added, SOON)])).toEqual([true, true]);
  expect(await search.search({ query: 'fietspad' })).toMatchObject({
    notice: null,
    total: 1,
    hits: [{ entry: { title: 'Nieuw fietspad' } }],
  });
  expect(await search.health()).toMatchObject({ available: true, backlog: 0, documents: 1 });
});

test('storage has the last word: what the index still holds but is no longer public is not shown or counted', async () => {
  const entry = await publish('Fietspad');
  await search.settled(entry);
  await search.close();
  await withdraw(entry);
  expect(await search.search({ query: 'fietspad' })).toMatchObject({ total: 0, hits: [] });
  search = await open();
});

test('a hub that stopped before its index was level goes on where the index was', async () => {
  await search.settled(await publish('Eerste fietspad'));
  await search.close();
  const second = await publish('Tweede fietspad');
  await restart();
  expect(await search.settled(second, SOON)).toBe(true);
  expect(await titles('fietspad')).toHaveLength(2);
  expect(await search.check()).toEqual({ level: true, inStore: 2, inIndex: 2, missing: [] });
});

test('an index that is gone, or was made with other synonyms, is made again from storage', async () => {
  await search.settled(await publish('Rijwielpad'));
  expect(await titles('fietspad')).toEqual([]);
  await restart([{ from: 'fietspad', to: ['rijwielpad'] }]);
  expect(await titles('fietspad')).toEqual(['Rijwielpad']);
  await search.close();
  await engine.close();
  await rm(path.join(folder, 'search.db'));
  openEngine();
  search = await open();
  expect(await titles('rijwielpad')).toEqual(['Rijwielpad']);
});

test('an index of another store is made again, however far it was', async () => {
  for (const title of ['A', 'B', 'C']) await search.settled(await publish(`Fietspad ${title}`));
  await search.close();
  await engine.close();
  await world.close();
  world = await openDomainWorld();
  const entry = await publish('Ander fietspad');
  openEngine();
  search = await open();
  expect(await search.settled(entry, SOON)).toBe(true);
  expect(await titles('fietspad')).toEqual(['Ander fietspad']);
  expect(await search.check()).toMatchObject({ level: true, inIndex: 1 });
});

test('publications during a rebuild are not lost, and two rebuilds at once are one', async () => {
  for (let index = 0; index < 30; index += 1) await publish(`Fietspad ${index}`);
  const [first, second, during] = await Promise.all([search.rebuild(), search.rebuild(), publish('Tijdens de bouw')]);
  expect(first).toBe(second);
  expect(await search.settled(during, SOON)).toBe(true);
  expect(await titles('bouw')).toEqual(['Tijdens de bouw']);
  expect(await search.check()).toMatchObject({ level: true, inStore: 31 });
});

test('a check names what the index lacks', async () => {
  const entry = await publish('Fietspad');
  await search.settled(entry);
  const receipt = await engine.write('entries', { put: [], remove: [entry.id] });
  if (receipt.ok) await receipt.value.settled();
  expect(await search.check()).toEqual({ level: false, inStore: 1, inIndex: 0, missing: [entry.id] });
  await search.rebuild();
  expect((await search.check()).level).toBe(true);
});

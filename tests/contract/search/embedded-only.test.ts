import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../../services/adapters/search-embedded/index.ts';
import { systemClock, type Clock } from '../../../services/platform/clock.ts';
import { dutchPack } from '../../../services/platform/dutch/index.ts';
import type { SearchDocument, SearchPort } from '../../../services/ports/search.ts';
import { askingOf, createWorld, doc, must, portions, specWith, type Filled } from './contract-kit.ts';
import { openTemporary } from './embedded-kit.ts';

/** What only the embedded engine promises: its file, its wider reading of queries, its exact counts. */

const world = createWorld(() => openTemporary());
const spec = specWith();
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-embedded-'));
  file = join(folder, 'search.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (clock: Clock = systemClock): SearchPort =>
  openEmbeddedSearch({ folder, packs: { dutch: dutchPack }, clock });

const documents: readonly SearchDocument[] = [
  doc('a', 'parkeercontrole', {
    summary: 'Coördinatie van scanauto’s',
    themes: ['mobiliteit'],
    kind: null,
    _geo: { lat: 52, lng: 5 },
  }),
  doc('b', 'parkeer controle', { publishedAt: 2_000 }),
  doc('c', 'zorg in de wijken'),
];

const session = async (work: (index: Filled) => Promise<void>): Promise<void> => {
  const port = open();
  try {
    await work(askingOf(port, spec));
  } finally {
    await port.close();
  }
};
const fill = (list = documents): Promise<void> =>
  session(async ({ port }) => {
    must(await port.ensureIndex(spec));
    must(await port.rebuild(spec, portions(list), { seq: 5 }));
  });

test('after a restart everything is there again, with the same answers', async () => {
  await fill();
  const answers: unknown[] = [];
  const ask = async ({ port, search, write }: Filled): Promise<void> => {
    expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
    await write({ put: [doc('d', 'vergunning')], seq: 6 });
    for (const q of ['parkeercontrole', 'coordinatei', 'wijk', ''])
      answers.push(
        await search(q, {
          highlight: ['title', 'summary'],
          facets: ['themes'],
          sort: q ? [] : [{ near: { lat: 52, lng: 5 } }],
        }),
      );
    answers.push(await port.health(spec.name));
  };
  await session(ask);
  const before = answers.splice(0);
  await session(ask);
  expect(answers).toEqual(before);
  expect(before.at(-1)).toMatchObject({ documents: 4, seq: 6 });
});

const rebuildIsNeeded = (): Promise<void> =>
  session(async ({ port, find }) => {
    expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: true });
    expect(await port.search({ index: spec.name, q: '', page: { offset: 0, limit: 1 } })).toMatchObject({
      failure: { reason: 'missing' },
    });
    must(await port.rebuild(spec, portions(documents), { seq: 9 }));
    expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
    expect((await find('wijk'))[0]).toBe('c');
  });

test.each<[string, () => void]>([
  ['missing', () => rmSync(file)],
  ['empty', () => writeFileSync(file, '')],
  ['no database', () => writeFileSync(file, 'x'.repeat(10_000))],
  ['cut off', () => writeFileSync(file, readFileSync(file).subarray(0, 9_000))],
  ['overwritten from the second page', () => writeFileSync(file, readFileSync(file).fill(0xab, 4_096))],
])('a file that is %s asks for a rebuild and is replaced by it', async (_, damage) => {
  await fill();
  damage();
  await rebuildIsNeeded();
});

test('a file of another specification asks for a rebuild', async () => {
  await fill();
  const port = open();
  expect(must(await port.ensureIndex({ ...spec, maxFacetValues: 7 }))).toEqual({ rebuildNeeded: true });
  await port.close();
});

test('damage that opening does not meet is found in the background and told by health', async () => {
  await fill(Array.from({ length: 400 }, (_, i) => doc(`d${i}`, `titel ${i}`, { summary: `woord${i} `.repeat(100) })));
  const bytes = readFileSync(file);
  const page = 4_096;
  const texts = bytes.indexOf('woord399 woord399');
  bytes.fill(0xff, Math.floor(texts / page) * page, Math.floor(texts / page) * page + 200);
  writeFileSync(file, bytes);
  await session(async ({ port }) => {
    must(await port.ensureIndex(spec));
    for (let i = 0; i < 50 && (await port.health(spec.name)).available; i++)
      await port.search({ index: spec.name, q: '', page: { offset: 0, limit: 1 } });
    expect(await port.health(spec.name)).toMatchObject({
      available: false,
      lastError: expect.stringContaining('malformed') as string,
    });
    expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: true });
  });
});

test('a half-filled index of a crash is no index, and the live one is as it was', async () => {
  await fill();
  copyFileSync(file, join(folder, 'search.next.db'));
  writeFileSync(join(folder, 'search.next.db-wal'), 'left behind');
  await session(async ({ port, find }) => {
    expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
    expect(await find('zorg')).toEqual(['c']);
  });
});

test('a second process on the folder is told that it is busy, and harms nothing', async () => {
  await fill();
  await session(async ({ port, find }) => {
    must(await port.ensureIndex(spec));
    const other = open();
    expect(await other.ensureIndex(spec)).toEqual({ ok: false, failure: { kind: 'unavailable', reason: 'busy' } });
    await other.close();
    expect(await find('zorg')).toEqual(['c']);
  });
});

test('a folder that cannot be used is told as down, not thrown', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const port = openEmbeddedSearch({ folder: join(folder, 'taken'), packs: { dutch: dutchPack }, clock: systemClock });
  expect(await port.ensureIndex(spec)).toEqual({ ok: false, failure: { kind: 'unavailable', reason: 'down' } });
  expect((await port.health(spec.name)).lastError).not.toBeNull();
  await port.close();
});

test('any series of writes leaves the same index as filling it at once', async () => {
  const texts = ['afval water', 'parkeercontrole', 'parkeer controle van de wijk', 'wijken en water', 'zorg'];
  const state = new Map<string, SearchDocument>();
  await fill([]);
  const answersOf = async ({ search }: Filled): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (const q of ['', 'afval', 'water', 'parkeercontrole', 'wijk', 'zrog', 'controle wijk'])
      answers.push(await search(q, { facets: ['kind'], highlight: ['title'] }));
    return answers;
  };
  let grown: unknown[] = [];
  await session(async (index) => {
    must(await index.port.ensureIndex(spec));
    for (let i = 0; i < 120; i++) {
      const id = `d${(i * 7) % 13}`;
      const [document, remove] = [
        doc(id, texts[(i * 5) % 5] ?? '', { kind: `K${i % 3}`, publishedAt: i % 4 }),
        i % 4 === 3,
      ];
      await index.write(remove ? { remove: [id] } : { put: [document] });
      if (remove) state.delete(id);
      else state.set(id, document);
    }
    grown = await answersOf(index);
  });
  await session(async (index) => {
    must(await index.port.ensureIndex(spec));
    expect(await answersOf(index)).toEqual(grown);
    must(await index.port.rebuild(spec, portions([...state.values()]), { seq: 1 }));
    expect(await answersOf(index)).toEqual(grown);
  });
});

test('a query that finds little is read more loosely: any of its rarest words', () =>
  world([doc('a', 'afval'), doc('b', 'water'), doc('c', 'zorg')], async ({ find }) => {
    expect((await find('afval water ')).sort()).toEqual(['a', 'b']);
  }));

test('a compound is found by its halves in reversed order', () =>
  world([doc('a', 'belastingscontrole'), doc('b', 'zorg')], async ({ find }) => {
    expect(await find('controle van belasting')).toEqual(['a']);
  }));

test('an empty value is a value', () =>
  world([doc('a', 'afval', { kind: '' }), doc('b', 'afval', { kind: ' ' })], async ({ find }) => {
    expect(await find('afval', { filters: { kind: { field: 'kind', op: 'eq', value: '' } } })).toEqual(['a']);
  }));

test('a word with digits forgives no error', () =>
  world([doc('a', 'regel2026')], async ({ find }) => {
    expect(await find('regel2027 ')).toEqual([]);
    expect(await find('regel2026 ')).toEqual(['a']);
  }));

test('a known word is taken as meant as long as enough is found', () =>
  world(
    [...Array.from({ length: 60 }, (_, i) => doc(`d${i}`, 'parkeren')), doc('typo', 'parkeran')],
    async ({ search }) => {
      expect((await search('parkeren ')).total).toEqual({ value: 60, exact: true });
    },
  ));

test('totals are exact at any size', () =>
  world(
    Array.from({ length: 3_000 }, (_, i) => doc(`d${i}`, 'afval', { kind: i % 2 ? 'TOOL' : 'NEED' })),
    async ({ search }) => {
      const { total, facets } = await search('afval', { facets: ['kind'] });
      expect(total).toEqual({ value: 3_000, exact: true });
      expect([...(facets.get('kind')?.values() ?? [])]).toEqual([1_500, 1_500]);
    },
  ));

test('a misspelling is answered with the nearest spelling that is found, as it is written', () =>
  world([doc('a', 'Coördinatie van zorg'), doc('b', 'afval')], async ({ search }) => {
    expect((await search('Wie doet coordniatie, en zorg?')).didYouMean).toBe('Wie doet coördinatie, en zorg?');
    for (const q of ['coordinatie', 'zorg', 'afvl', 'xqzwvrt', ''])
      expect((await search(q)).didYouMean).toBeUndefined();
  }));

test('words that nobody has any more suggest nothing', () =>
  world([doc('a', 'coördinatie'), doc('b', 'afval')], async ({ write, search }) => {
    await write({ put: [doc('a', 'water')] });
    const answer = await search('coordniatie ');
    expect(answer.hits).toEqual([]);
    expect(answer.didYouMean).toBeUndefined();
  }));

test('when time runs out the answer says that it may lack something', async () => {
  let now = 0;
  await fill();
  const port = open({ now: () => new Date((now += 1_000)) });
  must(await port.ensureIndex(spec));
  const answer = must(
    await port.search({ index: spec.name, q: 'zorg xyzzy', page: { offset: 0, limit: 5 }, timeoutMs: 500 }),
  );
  expect(answer).toMatchObject({ degraded: true, total: { exact: false } });
  await port.close();
});

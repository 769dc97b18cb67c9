import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { dutchPack } from '../../platform/dutch/index.ts';
import type { SearchDocument } from '../../ports/search.ts';
import { startBuild } from './build.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { replaceDatabase } from './files.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { specData } from './spec-data.ts';
import { writeBatch, type Batch } from './write.ts';

const pack = dutchPack();
const spec = specData({
  name: 'x',
  searchable: [{ field: 'title', weight: 3, halvesIn: 'nlTitle' }],
  filterable: [],
  sortable: [],
  displayed: [],
  pack,
  typo: { oneFrom: 5, twoFrom: 9, exactWords: [], exactFields: [] },
  maxTotalHits: 1_000,
  maxFacetValues: 10,
  lastKeys: ['id'],
});

const WORDS = ['parkeer', 'controle', 'parkeercontrole', 'wijk', 'wijken', 'de', 'afval', 'zorg', 'jeugdzorg'];
const document = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  title: fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' ')),
});
const step = fc.record({
  put: fc.array(document, { maxLength: 3 }),
  remove: fc.array(fc.constantFrom('a', 'b', 'c', 'nobody'), { maxLength: 2 }),
  fails: fc.boolean(),
});

/** A document that breaks the writing of a batch after those before it were written. */
const broken: SearchDocument = Object.defineProperty({ id: 'broken' }, 'title', {
  enumerable: true,
  get: () => {
    throw new Error('broken on purpose');
  },
});

const write = (index: OpenIndex, batch: Batch, fails: boolean): void => {
  if (!fails) return writeBatch(index, batch);
  expect(() => writeBatch(index, { ...batch, put: [...batch.put, broken] })).toThrow('broken on purpose');
};

const countsOf = ({ memory: { vocabulary, rows } }: OpenIndex) => ({
  words: WORDS.map((word) => [word, vocabulary.frequency(word)]),
  documents: [vocabulary.documents, rows.size],
  lengths: [...vocabulary.lengths],
  known: vocabulary.startingWith(''),
});

test('after any adding, replacing, removing and rolling back, words are counted as if they were counted anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-frequencies-'));
  try {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const [next, file] = [join(folder, 'next.db'), join(folder, 'live.db')];
        rmSync(next, { force: true });
        const { index, encodeNext, finish } = startBuild(next, spec, pack);
        while (encodeNext());
        finish(0);
        closeDatabase(index.data.db);
        replaceDatabase(next, file);
        const live = openDatabase(file, index.layout, spec);
        if (!live) throw new Error('the index that was built cannot be opened');
        index.data = live;
        for (const { put, remove, fails } of steps) write(index, { put, remove }, fails);
        const grown = countsOf(index);
        closeDatabase(index.data.db);
        const fresh = openIndex(file, spec, pack);
        if (!fresh) throw new Error('the index that was written to cannot be opened');
        expect(grown).toEqual(countsOf(fresh));
        closeDatabase(fresh.data.db);
      }),
      { seed: 4, numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

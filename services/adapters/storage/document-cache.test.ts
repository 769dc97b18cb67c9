import { documentCache, documentsIn } from './document-cache.ts';

interface Note {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

test('parsed documents take no more memory than they were given, the least recently used leave first', () => {
  const documents = documentsIn<Note>(documentCache(100_000));
  for (let n = 0; n < 1000; n++) {
    documents.keep(n, `id${n}`, 1, { text: 'x'.repeat(1_000) });
    documents.known(0, 1);
  }
  const kept = Array.from({ length: 1000 }, (_, n) => n).filter((n) => documents.known(n, 1) !== undefined);
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.length).toBeLessThan(100);
  expect(kept).toContain(0);
  expect(kept).toContain(999);
  expect(kept).not.toContain(1);
});

test('a document larger than an eighth of the memory is given, but does not push out the others', () => {
  const documents = documentsIn<Note>(documentCache(100_000));
  documents.keep(1, 'small', 1, { text: 'x' });
  expect(documents.keep(2, 'large', 1, { text: 'x'.repeat(50_000) }).text).toHaveLength(50_000);
  expect(documents.known(2, 1)).toBeUndefined();
  expect(documents.known(1, 1)).toMatchObject({ id: 'small' });
});

test('another version and another opening of the collection have documents of their own', () => {
  const cache = documentCache(100_000);
  const documents = documentsIn<Note>(cache);
  const upcast = documentsIn<Note>(cache, (raw) => ({ ...(raw as Note), text: 'upcast' }));
  documents.keep(1, 'a', 1, { text: 'stored' });
  expect(documents.known(1, 2)).toBeUndefined();
  expect(upcast.known(1, 1)).toBeUndefined();
  expect(upcast.keep(1, 'a', 1, { text: 'stored' })).toEqual({ id: 'a', version: 1, text: 'upcast' });
  expect(documents.known(1, 1)).toEqual({ id: 'a', version: 1, text: 'stored' });
});

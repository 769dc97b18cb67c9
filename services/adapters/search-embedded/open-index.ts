import { LRUCache } from 'lru-cache';
import type { LanguagePack } from '../../ports/search.ts';
import { createAnalyser, type Analyser } from './analyse.ts';
import { closeDatabase, codesFrom, listFrom, openDatabase, type IndexDatabase } from './database.ts';
import { createEncoder, type Encoder } from './encode.ts';
import { layoutOf, type Layout } from './layout.ts';
import { createExpressions, type Expressions } from './match-expression.ts';
import { Rows, type StoredAttributes } from './rows.ts';
import type { SpecData } from './spec-data.ts';
import { Vocabulary, type StoredWord } from './vocabulary.ts';

/** What is held in memory of an index; all of it can be read again from the file. */
export interface Memory {
  readonly vocabulary: Vocabulary;
  readonly rows: Rows;
  readonly encode: Encoder;
  readonly analyser: Analyser;
  /** Row numbers per expression that was matched lately; emptied by every write. */
  readonly matches: LRUCache<string, readonly number[]>;
}

/** An index in use: its file, its memory and its rules. */
export interface OpenIndex {
  readonly spec: SpecData;
  readonly pack: LanguagePack;
  readonly layout: Layout;
  readonly expressions: Expressions;
  /** Another connection to the same rows after a build was moved in place. */
  data: IndexDatabase;
  memory: Memory;
}

/** As many row numbers are remembered: 4 MB. The same words are often asked again, with one filter more or less. */
const MOST_REMEMBERED = 500_000;

/** Rows read per statement: enough to be quick, few enough to keep the heap small. */
const CHUNK = 2_000;

const emptyMemory = (spec: SpecData, layout: Layout, pack: LanguagePack): Memory => {
  const vocabulary = new Vocabulary(layout.columns.length, pack.stem);
  return {
    vocabulary,
    rows: new Rows(layout),
    encode: createEncoder(layout, pack, vocabulary),
    analyser: createAnalyser(spec, pack, vocabulary),
    matches: new LRUCache({ maxSize: MOST_REMEMBERED, sizeCalculation: ({ length }) => length + 1 }),
  };
};

/** Reads a numbered table in chunks. */
function* chunks<T>(read: (after: number, most: number) => T[], numberOf: (item: T) => number): Generator<T[], void> {
  for (let after = 0; ;) {
    const chunk = read(after, CHUNK);
    const last = chunk.at(-1);
    if (last === undefined) return;
    yield chunk;
    after = numberOf(last);
  }
}

/** Fills memory from the file: words and their numbers, documents' fields, and the frequencies counted anew. */
const readMemory = ({ vocabulary, rows }: Memory, { sql }: IndexDatabase): void => {
  const words = (after: number, most: number): StoredWord[] => listFrom(sql.words.get(after, most));
  for (const chunk of chunks(words, ({ number }) => number)) vocabulary.load(chunk);
  const attributes = (after: number, most: number): StoredAttributes[] => listFrom(sql.attributes.get(after, most));
  for (const chunk of chunks(attributes, ({ row }) => row)) for (const stored of chunk) rows.set(stored);
  for (const { codes } of sql.everyCodes.iterate()) vocabulary.count(codesFrom(codes), 1);
  if (vocabulary.documents !== rows.size) throw new Error('The search index lacks documents it lists');
};

const indexOver = (data: IndexDatabase, spec: SpecData, pack: LanguagePack): OpenIndex => {
  const layout = layoutOf(spec);
  const memory = emptyMemory(spec, layout, pack);
  return { spec, pack, layout, expressions: createExpressions(layout), data, memory };
};

/** An index over a file that was just created. */
export const emptyIndex = (data: IndexDatabase, spec: SpecData, pack: LanguagePack): OpenIndex =>
  indexOver(data, spec, pack);

/** Opens an index file; null when it is of another specification. Throws when it is damaged. */
export const openIndex = (file: string, spec: SpecData, pack: LanguagePack): OpenIndex | null => {
  const data = openDatabase(file, layoutOf(spec), spec);
  if (!data) return null;
  const index = indexOver(data, spec, pack);
  try {
    readMemory(index.memory, data);
    return index;
  } catch (error) {
    closeDatabase(data.db);
    throw error;
  }
};

/** Reads memory again after a transaction was rolled back. */
export const reload = (index: OpenIndex): void => {
  const memory = emptyMemory(index.spec, index.layout, index.pack);
  readMemory(memory, index.data);
  index.memory = memory;
};

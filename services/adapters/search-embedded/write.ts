import type { SearchDocument, WriteBatch } from '../../ports/search.ts';
import { codesFrom } from './database.ts';
import { textOf, type EncodedDocument } from './encode.ts';
import type { Layout } from './layout.ts';
import { reload, type OpenIndex } from './open-index.ts';
import { attributesOf } from './rows.ts';

/** What is written in one transaction; documents to remove are known by id. */
export type Batch = Omit<WriteBatch, 'removeWhere'>;

/** The texts that are kept of a document, by field. */
export const textsOf = (document: SearchDocument, { texts }: Layout): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts.flatMap((field): [string, string][] => {
      const text = textOf(document, field);
      return text === '' ? [] : [[field, text]];
    }),
  );

/** Keeps a document's fields and texts in a row, without making its words findable yet. */
export const storeDocument = (index: OpenIndex, row: number, document: SearchDocument): void => {
  const attributes = attributesOf(row, document, index.layout);
  index.data.sql.addAttributes.run(row, JSON.stringify(attributes));
  index.data.sql.addTexts.run(row, JSON.stringify(textsOf(document, index.layout)));
  index.memory.rows.set(attributes);
};

/** Makes the words of a document findable under its row. */
export const storeWords = (
  { data: { sql }, memory: { vocabulary } }: OpenIndex,
  row: number,
  encoded: EncodedDocument,
): void => {
  vocabulary.count(encoded.codes, 1);
  for (const { number, word, stem } of vocabulary.takeUnsaved()) sql.addWord.run(number, word, stem);
  sql.addCodes.run(row, new Uint8Array(encoded.codes.buffer, encoded.codes.byteOffset, encoded.codes.byteLength));
  sql.addText.run(row, ...encoded.texts);
};

const dropWords = ({ data: { sql }, memory: { vocabulary } }: OpenIndex, row: number): void => {
  for (const { codes } of sql.codesOf.all(JSON.stringify([row]))) vocabulary.count(codesFrom(codes), -1);
  sql.dropText.run(row);
};

const drop = (index: OpenIndex, id: string): void => {
  const row = index.memory.rows.rowOf(id);
  if (row === undefined) return;
  dropWords(index, row);
  for (const statement of index.data.sql.drop) statement.run(row);
  index.memory.rows.remove(row);
};

const put = (index: OpenIndex, document: SearchDocument): void => {
  drop(index, document.id);
  const row = index.memory.rows.rowFor(document.id);
  storeDocument(index, row, document);
  storeWords(index, row, index.memory.encode(document));
};

/** The change-log number that the index is level with. */
export const seqOf = ({ data: { sql } }: OpenIndex): number => Number(sql.meta.get('seq')?.v ?? 0);

/** Remembers how far the index is; a replayed, older batch never moves it back. */
export const rememberSeq = (index: OpenIndex, seq: number | undefined): void => {
  if (seq !== undefined && seq > seqOf(index)) index.data.sql.setMeta.run('seq', String(seq));
};

/** Writes a batch in one transaction together with its number: both are there after a crash, or neither. */
export const writeBatch = (index: OpenIndex, batch: Batch): void => {
  const { db, sql } = index.data;
  db.exec('begin immediate');
  index.memory.matches.clear();
  try {
    for (const document of batch.put) put(index, document);
    for (const id of batch.remove) drop(index, id);
    for (const number of index.memory.vocabulary.takeEmptied()) sql.dropWord.run(number);
    rememberSeq(index, batch.seq);
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    reload(index);
    throw error;
  }
};

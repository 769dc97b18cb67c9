import type { Database, SqlRow, SqlValue, Statement } from '../sqlite/driver.ts';
import { openSqlite } from '../sqlite/driver.ts';
import type { Layout } from './layout.ts';
import { columnNames } from './match-expression.ts';
import type { SpecData } from './spec-data.ts';

/** Raise this when the tables or what lies in them change: older files are then built anew. */
export const FORMAT = 2;

const PAGE_CACHE_KIB = 16_000;

/**
 * `word` holds word numbers, `attr` the fields that memory is filled with, `fwd` a document as word numbers, `doc` its
 * texts. `f` is the full-text table: it gets our folded words, so its own tokenizer has nothing left to decide.
 */
const tables = (layout: Layout): string => `
  create table meta(k text primary key, v text not null) without rowid;
  create table word(i integer primary key, w text not null, s text not null);
  create table attr(n integer primary key, cells text not null);
  create table fwd(n integer primary key, codes blob not null);
  create table doc(n integer primary key, texts text not null);
  create virtual table f using fts5(${columnNames(layout).join(', ')}, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');`;

/** The first fields count twice when candidates are picked: a title says what a document is about. */
const rank = (layout: Layout): string => {
  const halves = layout.columns[0]?.halvesIn ?? -1;
  const weights = layout.columns.map(({ weight }, column) => (column === 0 || column === halves ? 2 : 1) * weight);
  return `insert into f(f, rank) values ('rank', 'bm25(${weights.map((weight) => weight.toFixed(3)).join(', ')})');`;
};

/** All statements of an index file: a fixed set, so that none has to be kept by its text. */
const statements = (db: Database, layout: Layout) => {
  const columns = columnNames(layout);
  const prepare = (sql: string): Statement => db.prepare(sql);
  return {
    meta: prepare('select v from meta where k = ?'),
    setMeta: prepare('insert or replace into meta values (?, ?)'),
    words: prepare(
      `select json_group_array(json_object('number', i, 'word', w, 'stem', s)) list
        from (select * from word where i > ? order by i limit ?)`,
    ),
    attributes: prepare(
      `select '[' || group_concat(cells) || ']' list from (select * from attr where n > ? order by n limit ?)`,
    ),
    everyCodes: prepare('select n, codes from fwd'),
    codesOf: prepare('select n, codes from fwd where n in (select value from json_each(?))'),
    texts: prepare('select texts from doc where n = ?'),
    unencoded: prepare(
      'select json_group_array(json_array(n, json(texts))) list from (select * from doc where n > ? order by n limit ?)',
    ),
    addWord: prepare('insert into word values (?, ?, ?)'),
    dropWord: prepare('delete from word where i = ?'),
    addAttributes: prepare('insert or replace into attr values (?, ?)'),
    addTexts: prepare('insert or replace into doc values (?, ?)'),
    addCodes: prepare('insert into fwd values (?, ?)'),
    addText: prepare(`insert into f(rowid, ${columns.join(', ')}) values (?${', ?'.repeat(columns.length)})`),
    drop: ['attr', 'doc', 'fwd'].map((table) => prepare(`delete from ${table} where n = ?`)),
    dropText: prepare('delete from f where rowid = ?'),
    matching: prepare('select json_group_array(rowid) list from f where f match ?'),
    ranked: prepare('select json_group_array(n) list from (select rowid n from f where f match ? order by rank)'),
  };
};

/** An open index file with its statements. */
export interface IndexDatabase {
  readonly db: Database;
  readonly sql: ReturnType<typeof statements>;
}

const configure = (db: Database, journal: string): void =>
  db.exec(`pragma locking_mode=exclusive; ${journal}; pragma cache_size=-${PAGE_CACHE_KIB}; pragma temp_store=memory;`);

const stampOf = (spec: SpecData): Readonly<Record<string, string>> => ({ format: String(FORMAT), specHash: spec.hash });

const hasStamp = (db: Database, spec: SpecData): boolean => {
  const meta = db.prepare('select v from meta where k = ?');
  return Object.entries(stampOf(spec)).every(([key, value]) => meta.get(key)?.v === value);
};

/**
 * Opens an index file; null when it is of another format or specification. Throws what SQLite says of a damaged file.
 * One process owns it: a second one gets `database is locked` at once.
 */
export const openDatabase = (file: string, layout: Layout, spec: SpecData): IndexDatabase | null => {
  const db = openSqlite(file);
  try {
    configure(db, 'pragma journal_mode=wal; pragma synchronous=normal');
    if (hasStamp(db, spec)) return { db, sql: statements(db, layout) };
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
  closeDatabase(db);
  return null;
};

/** Creates an index file to be filled and moved in place when it is whole; until then a crash may lose it. */
export const createDatabase = (file: string, layout: Layout, spec: SpecData): IndexDatabase => {
  const db = openSqlite(file);
  configure(db, 'pragma journal_mode=off; pragma synchronous=off');
  db.exec(`${tables(layout)} ${rank(layout)}`);
  const sql = statements(db, layout);
  for (const [key, value] of Object.entries(stampOf(spec))) sql.setMeta.run(key, value);
  return { db, sql };
};

/**
 * Closes a file so that one plain file is left and nothing holds it. A driver may keep a connection alive as long as
 * its statements are, so the lock and the page cache are given back by name.
 */
export const closeDatabase = (db: Database): void => {
  if (!db.isOpen) return;
  try {
    db.exec(
      'pragma journal_mode=delete; pragma locking_mode=normal; select count(*) from sqlite_schema; pragma shrink_memory',
    );
  } catch {
    // A damaged or locked file cannot be tidied; it is closed all the same.
  }
  db.close();
};

/** Word numbers of a stored document; SQLite gives bytes that need not start at a multiple of four. */
export const codesFrom = (bytes: SqlValue | undefined): Uint32Array => {
  if (!(bytes instanceof Uint8Array)) throw new Error('The search index holds no word numbers where it should');
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
    : new Uint32Array(bytes.slice().buffer);
};

/** A list that SQLite gathered as JSON text: far cheaper than a row each. */
export const listFrom = <T>(row: SqlRow | undefined): T[] =>
  typeof row?.list === 'string' ? (JSON.parse(row.list) as T[]) : [];

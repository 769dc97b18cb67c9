import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupSqlite, openSqlite } from './driver.ts';

const inFolder = async (work: (folder: string) => Promise<void> | void) => {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-driver-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('what is written can be read again, with full-text search built in', () =>
  inFolder((folder) => {
    const db = openSqlite(join(folder, 'a.db'));
    db.exec("create virtual table f using fts5(text, content='', contentless_delete=1)");
    db.prepare('insert into f(rowid, text) values (?, ?)').run(7, 'afval en water');
    expect(db.prepare('select rowid n from f where f match ?').all('water')).toEqual([{ n: 7 }]);
    db.close();
    expect(db.isOpen).toBe(false);
  }));

test('a backup is complete while the database is open', () =>
  inFolder(async (folder) => {
    const db = openSqlite(join(folder, 'a.db'));
    db.exec('pragma journal_mode=wal; create table t(v); insert into t values (42)');
    await backupSqlite(db, join(folder, 'b.db'));
    db.close();
    const copy = openSqlite(join(folder, 'b.db'), { readOnly: true });
    expect(copy.prepare('select v from t').get()).toEqual({ v: 42 });
    expect(() => copy.exec('delete from t')).toThrow();
    copy.close();
  }));

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceDatabase } from './files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'search-files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a database moves over another', () => {
  const [from, to] = [join(folder, 'next'), join(folder, 'live')];
  writeFileSync(from, 'new');
  writeFileSync(to, 'old');
  replaceDatabase(from, to);
  expect(readFileSync(to, 'utf8')).toBe('new');
  expect(existsSync(from)).toBe(false);
});

test('a write-ahead log that a crash left behind never stays beside the new file', () => {
  const [from, to] = [join(folder, 'next'), join(folder, 'live')];
  writeFileSync(from, 'new');
  for (const suffix of ['', '-wal', '-shm']) writeFileSync(to + suffix, 'old');
  replaceDatabase(from, to);
  expect(readFileSync(to, 'utf8')).toBe('new');
  expect(existsSync(`${to}-wal`) || existsSync(`${to}-shm`)).toBe(false);
});

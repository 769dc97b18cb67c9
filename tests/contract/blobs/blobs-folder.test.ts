import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openBlobsFolder } from '../../../services/adapters/blobs-folder/index.ts';
import type { Blobs } from '../../../services/ports/blobs.ts';
import { blobsContract } from './blobs-contract.ts';

let folder: string;
let blobs: Blobs;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blobs-'));
  blobs = await openBlobsFolder(path.join(folder, 'blobs'));
});
afterEach(() => rm(folder, { recursive: true }));

blobsContract(() => blobs);

const one = async function* (text: string) {
  yield await Promise.resolve(Buffer.from(text));
};

test('only the user of the hub can read what is stored', async () => {
  const { id } = await blobs.put(one('private'));
  expect((await stat(path.join(folder, 'blobs', id.slice(0, 2), id))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(folder, 'blobs', id.slice(0, 2)))).mode & 0o077).toBe(0);
});

test('bytes that went bad on the disk are put right when the same bytes come again', async () => {
  const { id } = await blobs.put(one('good'));
  const file = path.join(folder, 'blobs', id.slice(0, 2), id);
  await writeFile(file, 'bad!');
  await blobs.put(one('good'));
  expect(await readFile(file, 'utf8')).toBe('good');
});

test('what a killed process left half-written is swept after an hour, not before', async () => {
  const [old, young] = ['old', 'young'].map((name) => path.join(folder, 'blobs', 'tmp', name));
  for (const file of [old, young]) await writeFile(file ?? '', 'half');
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
  await utimes(old ?? '', twoHoursAgo, twoHoursAgo);
  await openBlobsFolder(path.join(folder, 'blobs'));
  expect(await readdir(path.join(folder, 'blobs', 'tmp'))).toEqual(['young']);
});

/** A process of its own that stores blobs without end and names each one that was acknowledged. */
const startWriter = async () => {
  const writer = path.join(folder, 'writer.mjs');
  await build({
    stdin: {
      contents: `
        import { openBlobsFolder } from './services/adapters/blobs-folder/index.ts';
        const blobs = await openBlobsFolder(process.argv[2]);
        const bytes = async function* (n) { for (let i = 0; i < 20; i += 1) yield Buffer.alloc(20_000, n + ':' + i); };
        const write = async (from) => { for (let n = from; ; n += 4) process.stdout.write((await blobs.put(bytes(n))).id + '\\n'); };
        await Promise.all([0, 1, 2, 3].map(write));`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: writer,
  });
  return spawn(process.execPath, [writer, path.join(folder, 'blobs')], { stdio: ['ignore', 'pipe', 'inherit'] });
};

test('a kill in the middle of writing loses nothing that was acknowledged, and shows nothing half', async () => {
  const child = await startWriter();
  let acknowledged = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    acknowledged += chunk.toString();
    if (acknowledged.split('\n').length > 40) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const reopened = await openBlobsFolder(path.join(folder, 'blobs'));
  const listed: string[] = [];
  for await (const id of reopened.list()) listed.push(id);
  for (const id of listed) {
    const bytes = await readFile(path.join(folder, 'blobs', id.slice(0, 2), id));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(id);
  }
  const lines = acknowledged.split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThanOrEqual(40);
  expect(listed).toEqual(expect.arrayContaining(lines));
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createWorld, doc, must } from './contract-kit.ts';
import { openTemporary } from './embedded-kit.ts';
import { rebuilding } from './rebuilding.ts';
import { writing } from './writing.ts';

/** The embedded engine in a thread of its own, built as it is for production. */

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache');
let folder: string;
let workerFile: string;
/** The same thread, but the query "stop" ends it. */
let mortalFile: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'search-worker-'));
  workerFile = join(folder, 'search-worker.js');
  mortalFile = join(folder, 'mortal-worker.js');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    entryPoints: [join(root, 'services/search-worker.ts')],
    outfile: workerFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  writeFileSync(
    mortalFile,
    `import { parentPort } from 'node:worker_threads';
     const on = parentPort.on.bind(parentPort);
     parentPort.on = (event, listen) => on(event, (call) => (call.input?.q === 'stop' ? process.exit(3) : listen(call)));
     await import(${JSON.stringify(pathToFileURL(workerFile).href)});`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const world = createWorld(() => openTemporary(workerFile));

describe('the embedded engine in its own thread', () => {
  writing(() => openTemporary(workerFile), world);
  rebuilding(world);

  test('answers carry all they hold over the thread border', () =>
    world(
      [doc('a', 'Parkeercontrole', { kind: '__proto__', themes: ['x'], _geo: { lat: 52, lng: 5 } }), doc('b', 'zorg')],
      async ({ search }) => {
        const near = { lat: 52, lng: 5 };
        const answer = await search('parkeercontrole', {
          facets: ['kind', 'themes'],
          highlight: ['title'],
          sort: [{ near }],
        });
        expect(answer).toMatchObject({ total: { value: 1, exact: true }, degraded: false });
        expect(answer.facets).toEqual(
          new Map([
            ['kind', new Map([['__proto__', 1]])],
            ['themes', new Map([['x', 1]])],
          ]),
        );
        expect(answer.hits).toEqual([
          expect.objectContaining({
            id: 'a',
            distanceMeters: 0,
            highlights: { title: { text: 'Parkeercontrole', ranges: [[0, 15]] } },
          }),
        ]);
      },
    ));

  test('a thread that ends is told as down, and the next request has a new one with all that was written', () =>
    createWorld(() => openTemporary(mortalFile))([doc('a', 'afval')], async ({ port, spec, find, write }) => {
      await write({ put: [doc('b', 'afval bak')], seq: 8 });
      const stop = await port.search({ index: spec.name, q: 'stop', page: { offset: 0, limit: 1 } });
      expect(stop).toEqual({ ok: false, failure: { kind: 'unavailable', reason: 'down' } });
      expect(await find('afval')).toEqual(['a', 'b']);
      expect(await port.health(spec.name)).toMatchObject({ available: true, seq: 8 });
    }));

  test('a specification whose language pack the thread cannot make is a fault, not a wrong answer', () =>
    world([doc('a', 'afval')], async ({ port, spec }) => {
      const unknown = { ...spec, pack: { ...spec.pack, name: 'klingon' } };
      async function* nothing(): AsyncGenerator<never[]> {
        yield await Promise.resolve([]);
      }
      await expect(port.rebuild(unknown, nothing(), { seq: 1 })).rejects.toThrow('klingon');
      expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
    }));
});

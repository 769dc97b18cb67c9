import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openEmbeddedSearch } from '../../../services/adapters/search-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { dutchPack } from '../../../services/platform/dutch/index.ts';
import { askingOf, doc, must, portions, specWith, type Filled } from './contract-kit.ts';

/** `kill -9` before each step of a rebuild of the embedded index: what is found afterwards is old or new, never a mixture. */

const cache = join(import.meta.dirname, '../../../node_modules/.cache');
const spec = specWith({ name: 'crash' });
let program: string;
let folder: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  program = join(mkdtempSync(join(cache, 'dying-rebuild-')), 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'dying-rebuild.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(join(program, '..'), { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (dieAt: string) => spawnSync(process.execPath, [program, folder, dieAt], { encoding: 'utf8' });

const afterwards = async (work: (index: Filled) => Promise<void>): Promise<void> => {
  const port = openEmbeddedSearch({ folder, packs: { dutch: dutchPack }, clock: systemClock });
  try {
    await work(askingOf(port, spec));
  } finally {
    await port.close();
  }
};

/** All that is found, as it must be of one of the two indexes; a write counts once the index is level with it. */
const isWhole = async ({ port, find, search }: Filled): Promise<void> => {
  const totals = [(await search('oud')).total.value, (await search('nieuw')).total.value];
  expect(['30,0', '0,40']).toContain(totals.join());
  expect(await find('vooraf')).toEqual(['before']);
  const { seq } = await port.health(spec.name);
  if (seq >= 7) expect(await find('nagekomen')).toEqual(['late']);
};

const STEPS_AT_LEAST = 12;

test('killed before any step of a rebuild, the index is whole or asks to be made again', async () => {
  const { stdout, stderr } = run('never');
  const steps = Number(stdout);
  expect(stderr).toBe('');
  expect(steps).toBeGreaterThanOrEqual(STEPS_AT_LEAST);
  await afterwards(async (index) => {
    expect(must(await index.port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
    await isWhole(index);
  });
  for (let dieAt = 1; dieAt <= steps; dieAt++) {
    rmSync(folder, { recursive: true, force: true });
    expect(run(String(dieAt)).signal).toBe('SIGKILL');
    await afterwards(async (index) => {
      const { rebuildNeeded } = must(await index.port.ensureIndex(spec));
      expect(existsSync(join(folder, 'search.next.db'))).toBe(false);
      if (!rebuildNeeded) await isWhole(index);
      must(await index.port.rebuild(spec, portions([doc('x', 'opnieuw')]), { seq: 9 }));
      expect(await index.find('')).toEqual(['x']);
    });
  }
}, 120_000);

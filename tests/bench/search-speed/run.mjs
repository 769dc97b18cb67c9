// `npm run bench:search-speed [-- COUNT [REGISTER.json]]`: how long the embedded engine takes per class of query, in its
// own thread as in production; 50,000 documents unless said otherwise. Exit 1 above the bounds, which are held against
// processor time: it hardly depends on what else the machine does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
process.chdir(root);
const folder = path.join(root, 'node_modules/.cache/bench-search-speed');
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: { measure: 'tests/bench/search-speed/measure.ts', 'search-worker': 'services/search-worker.ts' },
  outdir: folder,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [path.join(folder, 'measure.js'), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;

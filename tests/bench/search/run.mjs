// `npm run bench:search [-- FILE] [--quick] [--mutate] [--engine meili]`: how well the hub finds, asked through its
// public door. FILE is an export of the algorithm register; without it the demo content is asked about.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
// npm runs scripts in the folder of the package and says where it was called.
const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
const out = path.join(root, 'node_modules/.cache/bench/search-bench.js');

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
};

run('services/ensure.mjs');
const { build } = await import('esbuild');
await build({
  entryPoints: ['tests/bench/search/search-bench.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: out,
  logLevel: 'warning',
});
const args = process.argv.slice(2).map((word) => (word.endsWith('.json') ? path.resolve(calledFrom, word) : word));
run(out, ...args);

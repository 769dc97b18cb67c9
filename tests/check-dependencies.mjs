// The dependency rule, and proof that it looked: a cruise that sees no modules says that all is well.
// Takes the folders to look at; without any, those of the project.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const given = process.argv.slice(2);
const places = given.length > 0 ? given : ['services', 'schema', 'seed', 'web', 'tests'];
const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [cruiser, '--config', '.dependency-cruiser.cjs', ...places],
  { encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
const seen = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
const FEWEST = 100;
if (seen < FEWEST) {
  process.stderr.write(`The dependency rule saw only ${seen} modules: it did not look at the project.\n`);
  process.exit(1);
}
process.exit(status ?? 1);

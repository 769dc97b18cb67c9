import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openEmbeddedSearch } from '../../../services/adapters/search-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { dutchPack } from '../../../services/platform/dutch/index.ts';
import type { SearchDocument } from '../../../services/ports/search.ts';
import { doc, must, portions, specWith } from './contract-kit.ts';

/**
 * A process that fills an index, rebuilds it while a write comes in, and ends by `kill -9` before step `dieAt` of that:
 * a step is a command to the engine or a change to a file. Without a number it lives, and tells how many steps there are.
 */
const [folder = '', dieAt = 'never'] = process.argv.slice(2);

export const crashSpec = specWith({ name: 'crash' });
const many = (title: string, count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, i) => doc(`d${i}`, `${title} ${i}`));

let steps = 0;
const step = (): void => {
  if (++steps === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
};

/** From here on every command (each takes its turn once) and every change to a file is a step. */
const watchSteps = (): void => {
  const immediately = globalThis.setImmediate;
  globalThis.setImmediate = ((work: () => void) => {
    step();
    return immediately(work);
  }) as typeof setImmediate;
  const { renameSync, fsyncSync, rmSync } = fs;
  fs.renameSync = (from, to) => (step(), renameSync(from, to));
  fs.fsyncSync = (handle) => (step(), fsyncSync(handle));
  fs.rmSync = (path, options) => (step(), rmSync(path, options));
  syncBuiltinESMExports();
};

const port = openEmbeddedSearch({ folder, packs: { dutch: dutchPack }, clock: systemClock });
must(await port.ensureIndex(crashSpec));
must(await port.rebuild(crashSpec, portions(many('oud', 30)), { seq: 5 }));
await must(await port.write('crash', { put: [doc('before', 'vooraf')], remove: [], seq: 6 })).settled();
watchSteps();
const rebuilt = port.rebuild(crashSpec, portions([...many('nieuw', 40), doc('before', 'vooraf')], 25), { seq: 6 });
must(await port.write('crash', { put: [doc('late', 'nagekomen')], remove: [], seq: 7 }));
must(await rebuilt);
await port.close();
process.stdout.write(String(steps));

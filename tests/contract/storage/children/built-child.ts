import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A program built for a test, to run as a process of its own. */
export interface BuiltChild {
  readonly path: string;
  remove(): Promise<void>;
}

/** Builds a program, given by its address, where its packages are found: below the node_modules of the project. */
export const builtChild = async (program: URL): Promise<BuiltChild> => {
  const folder = await mkdtemp(join(root, 'node_modules', '.storage-child-'));
  const path = join(folder, 'child.mjs');
  await build({
    entryPoints: [fileURLToPath(program)],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return { path, remove: () => rm(folder, { recursive: true }) };
};

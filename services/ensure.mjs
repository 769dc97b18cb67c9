// Makes a fresh clone ready to run: installs packages and builds, each only when what it depends on has changed.
// Plain JavaScript without a dependency, since it runs before anything is installed. It speaks on stderr only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`${text}\n`);

const OLDEST = [20, 19];
const refuseOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  say(
    `Gemeengoed needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Install a newer Node from https://nodejs.org.`,
  );
  process.exit(1);
};

const run = (command, args, failure, env = process.env) => {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(error ? `${failure} (${error.message})` : failure);
  process.exit(1);
};

const filesUnder = (place) => {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
};

const hashOf = (places, ...facts) => {
  const hash = createHash('sha256').update(facts.join('\0'));
  for (const file of places.flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
};

const stampIs = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;

const install = () => {
  const hash = hashOf(['package-lock.json', 'package.json'], process.versions.modules, process.platform, process.arch);
  const stamp = path.join(root, 'node_modules/.ensured');
  if (stampIs(stamp, hash)) return;
  say('Installing packages (this takes about a minute the first time) …');
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    'The packages could not be installed. Is the npm registry reachable? Then run the command again.',
  );
  writeFileSync(stamp, hash);
};

const SOURCES = [
  'schema',
  'services',
  'web',
  'seed/municipalities',
  'seed/roadmap/roadmap.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const ENTRY_POINTS = ['main', 'hub', 'search-worker'];

const buildServer = async (folder) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ENTRY_POINTS.map((name) => `services/${name}.ts`).filter((file) => existsSync(path.join(root, file))),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
};

const buildWeb = async (folder) => {
  const { build } = await import('vite');
  const common = { root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' };
  await build({ ...common, build: { outDir: path.join(folder, 'web/client') } });
  await build({ ...common, build: { outDir: path.join(folder, 'web/server'), ssr: true } });
};

const buildAll = async () => {
  const hash = hashOf(SOURCES, process.version);
  if (stampIs(path.join(root, 'dist/.built-from'), hash)) return;
  say('Building …');
  const fresh = path.join(root, `dist.${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  // Vite and React build for production by this, whatever the shell says.
  process.env.NODE_ENV = 'production';
  try {
    await buildServer(fresh);
    await buildWeb(fresh);
    writeFileSync(path.join(fresh, '.built-from'), hash);
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    renameSync(fresh, path.join(root, 'dist'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

refuseOldNode();
install();
try {
  await buildAll();
} catch (error) {
  say(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

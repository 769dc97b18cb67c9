// `npm test`: from a fresh clone, installs what the tests need, then checks and tests everything.
// The last line stands alone: `N passed, N failed`, with `, N skipped` where something was left out.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const say = (text) => process.stdout.write(`${text}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => path.join('node_modules', '.bin', name);

/** Runs a command; its output comes whole when it ends, so that two at a time do not mix. */
const run = (title, command, args, env = {}) =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString();
      say(`\n── ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      if (code !== 0) say(text);
      resolve({ code, text });
    });
  });

/** A check counts as one test. */
const check = async (title, command, args, env) => {
  const { code, text } = await run(title, command, args, env);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
  return { code, text };
};

/** Generated types are committed; they must be what the generator writes today. */
const generatedIsCurrent = async () => {
  const places = ['services/gateway/generated', 'web/src/gql'];
  const before = spawnSync('git', ['hash-object', ...filesOf(places)], { encoding: 'utf8' }).stdout;
  const { code } = await run('generate', bin('graphql-codegen'), ['--config', 'codegen.ts']);
  const after = spawnSync('git', ['hash-object', ...filesOf(places)], { encoding: 'utf8' }).stdout;
  const current = code === 0 && before === after;
  if (code === 0 && !current)
    say(
      'The generated types were not what the schema and documents ask for. They are now: look at them and commit them.',
    );
  counts[current ? 'passed' : 'failed'] += 1;
};
const filesOf = (places) =>
  spawnSync('git', ['ls-files', ...places], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((file) => file && existsSync(file));

const jest = async (title, args, env = {}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-jest-'));
  const report = path.join(folder, 'report.json');
  const { code, text } = await run(
    title,
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    env,
  );
  if (!existsSync(report)) counts.failed += 1;
  else {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.failed += numFailedTests + numRuntimeErrorTestSuites;
    counts.skipped += numPendingTests;
    if (code !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) counts.failed += 1;
  }
  for (const line of text.split('\n').filter((line) => line.startsWith('NOT RUN'))) say(line);
  rmSync(folder, { recursive: true, force: true });
};

const ensured = spawnSync(process.execPath, ['services/ensure.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
if (ensured.status !== 0) {
  say('0 passed, 1 failed');
  process.exit(1);
}
const { browserForTests } = await import('./e2e/find-browser.mjs');
const browser = browserForTests();
if (!browser.path) {
  say(`\nNOT RUN: the browser journeys. ${browser.reason}`);
  if (process.env.CI === 'true') counts.failed += 1;
}

const started = Date.now();
// Two cores: the checks beside the tests, which use both cores as soon as the checks have ended.
await Promise.all([
  (async () => {
    await generatedIsCurrent();
    await check('type check', bin('tsc'), ['--noEmit']);
    await check('dependency rule', process.execPath, ['tests/check-dependencies.mjs']);
    await check('unused code', bin('knip'), []);
    await check('lint', bin('eslint'), ['--max-warnings=0', '.']);
    await check('format', bin('prettier'), ['--check', '--log-level=warn', '.']);
  })(),
  jest('unit, contract and API tests', ['--testPathIgnorePatterns', '/tests/e2e/', '--maxWorkers=2']),
]);
if (browser.path)
  await jest('browser tests', ['--testPathPatterns', '/tests/e2e/', '--maxWorkers=2'], { BROWSER_PATH: browser.path });

say(`\nAll in ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
say(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exit(counts.failed > 0 ? 1 : 0);

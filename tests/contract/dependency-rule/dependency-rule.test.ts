import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

/** A rule, the file that breaks it, and what stands in that file. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['platform-imports-nothing-of-ours', 'services/platform/planted.ts', "export { port } from '../ports/storage.ts';"],
  ['ports-see-platform-only', 'services/ports/planted.ts', "export { door } from '../entries/index.ts';"],
  [
    'adapters-see-ports-and-platform-only',
    'services/adapters/planted/index.ts',
    "export { door } from '../../entries/index.ts';",
  ],
  [
    'domains-do-not-see-adapters-or-gateway',
    'services/entries/planted.ts',
    "export { adapter } from '../adapters/storage-embedded/index.ts';",
  ],
  ['domains-meet-at-the-door', 'services/accounts/planted.ts', "export { inside } from '../municipalities/peers.ts';"],
  [
    'gateway-and-shell-enter-by-the-door',
    'services/gateway/planted.ts',
    "export { inside } from '../entries/entry.ts';",
  ],
  [
    'gateway-does-not-see-adapters',
    'services/gateway/planted.ts',
    "export { adapter } from '../adapters/storage-embedded/index.ts';",
  ],
  [
    'search-is-imported-by-gateway-and-alerts-only',
    'services/projects/planted.ts',
    "export { door } from '../search/index.ts';",
  ],
  ['jobs-are-run-by-compose-only', 'services/entries/planted.ts', "export { runner } from '../jobs/index.ts';"],
  ['jobs-know-no-domain', 'services/jobs/planted.ts', "export { door } from '../entries/index.ts';"],
  ['services-do-not-see-web', 'services/gateway/planted.ts', "export { site } from '../../web/src/app/site.ts';"],
  ['web-does-not-see-services', 'web/src/app/planted.ts', "export { door } from '../../../services/entries/index.ts';"],
  ['schema-imports-nothing-of-ours', 'schema/planted.ts', "export { id } from '../services/platform/ids.ts';"],
  ['engines-in-adapters-only', 'services/entries/planted.ts', "export { MongoClient } from 'mongodb';"],
  [
    'server-does-not-see-development-packages',
    'services/gateway/planted.ts',
    "export { default as check } from 'fast-check';",
  ],
  ['only-compose-knows-everything', 'services/gateway/planted.ts', "export { compose } from '../compose.ts';"],
  ['nobody-sees-tests', 'services/entries/planted.ts', "export { kit } from '../../tests/testkit/hub.ts';"],
  ['arrow-from-municipalities', 'services/municipalities/planted.ts', "export { door } from '../entries/index.ts';"],
  ['arrow-from-entries', 'services/entries/planted.ts', "export { door } from '../accounts/index.ts';"],
  ['no-unresolvable', 'services/entries/planted.ts', "export { nothing } from './nowhere.ts';"],
  ['no-circle', 'services/entries/planted.ts', "import { round } from './round-too.ts';\nexport const there = round;"],
];

const plantedFile = (rule: string, file: string): string => file.replace('planted', `planted-${rule}`);

let house: string;
let plain: Cruise['summary'];
let violations: Cruise['summary']['violations'];
beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-rule-'));
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, path.join(house, file));
  const files: Readonly<Record<string, string>> = {
    'services/platform/ids.ts': 'export const id = 1;',
    'services/ports/storage.ts': 'export const port = 1;',
    'services/adapters/storage-embedded/index.ts': 'export const adapter = 1;',
    'services/municipalities/index.ts': 'export const door = 1;',
    'services/municipalities/peers.ts': 'export const inside = 1;',
    'services/accounts/index.ts': 'export const door = 1;',
    'services/entries/index.ts': 'export const door = 1;',
    'services/entries/entry.ts': 'export const inside = 1;',
    'services/projects/index.ts': 'export const door = 1;',
    'services/search/index.ts': 'export const door = 1;',
    'services/jobs/index.ts': 'export const runner = 1;',
    'services/gateway/index.ts': 'export const gateway = 1;',
    'services/compose.ts': 'export const compose = 1;',
    'web/src/app/site.ts': 'export const site = 1;',
    'schema/site.ts': 'export const shape = 1;',
    'tests/testkit/hub.ts': 'export const kit = 1;',
  };
  for (const [file, text] of Object.entries(files)) plant(file, text);
  plain = cruise('services', 'schema', 'web', 'tests');
  for (const [rule, file, text] of VIOLATIONS) plant(plantedFile(rule, file), text);
  plant(
    'services/entries/round-too.ts',
    "import { there } from './planted-no-circle.ts';\nexport const round = there;",
  );
  violations = cruise('services', 'schema', 'web', 'tests').violations;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const plant = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), `${text}\n`);
};

const cruise = (...places: readonly string[]): Cruise['summary'] => {
  const run = path.resolve('node_modules/.bin/depcruise');
  try {
    const output = execFileSync(run, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...places], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return (JSON.parse(output) as Cruise).summary;
  } catch (error) {
    return (JSON.parse((error as { stdout: string }).stdout) as Cruise).summary;
  }
};

test.each(VIOLATIONS)('a planted violation of %s is caught by that rule', (rule, file) => {
  const caught = violations
    .filter((violation) => violation.from === plantedFile(rule, file))
    .map((violation) => violation.rule.name);
  expect(caught).toContain(rule);
});

test('the house without planted files breaks no rule, and its modules are seen', () => {
  expect(plain.violations).toEqual([]);
  expect(plain.totalCruised).toBeGreaterThanOrEqual(15);
});

test('a run that sees no modules fails', () => {
  const empty = path.join(house, 'empty');
  mkdirSync(empty, { recursive: true });
  const run = () =>
    execFileSync(process.execPath, [path.resolve('tests/check-dependencies.mjs'), 'empty'], {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(run).toThrow(/saw only 0 modules/);
});

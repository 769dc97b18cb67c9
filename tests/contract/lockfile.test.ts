import { readFileSync } from 'node:fs';
import semver from 'semver';

interface Locked {
  readonly version?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

test.each(['20.19.0', '22.16.0', '24.4.0'])('every locked package runs on Node %s', (node) => {
  const refused = packages.filter(([, locked]) => {
    const range = locked.engines?.['node'];
    return range !== undefined && !locked.optional && !semver.satisfies(node, range);
  });
  expect(refused.map(([place, locked]) => `${place} wants ${locked.engines?.['node'] ?? ''}`)).toEqual([]);
});

test('no package names a download address, and each is held by a sha512', () => {
  expect(packages.filter(([, locked]) => locked.resolved !== undefined)).toEqual([]);
  expect(packages.filter(([, locked]) => !locked.integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
});

test.each([
  '@rolldown/binding-linux-x64-gnu',
  '@swc/core-linux-x64-gnu',
  '@esbuild/linux-x64',
  '@oxc-parser/binding-linux-x64-gnu',
  '@unrs/resolver-binding-linux-x64-gnu',
])('platform packages beside %s are locked too', (name) => {
  const family = name.replace('linux-x64-gnu', '').replace('linux-x64', '');
  const members = packages
    .filter(([place]) => place.includes(family))
    .map(([place]) => place.slice(place.lastIndexOf(family) + family.length));
  for (const platform of ['darwin-arm64', 'win32-x64', 'linux-arm64']) {
    expect(members.some((member) => member.startsWith(platform))).toBe(true);
  }
});

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const CLIENT = path.resolve('dist/web/client');

interface Entry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(CLIENT, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Entry>
>;
const brotli = (file: string): number => brotliCompressSync(readFileSync(path.join(CLIENT, file))).length;

/** A script with everything that it loads at once. */
const filesOf = (name: string): readonly string[] => {
  const entry = manifest[name];
  return entry ? [entry.file, ...(entry.imports ?? []).flatMap(filesOf)] : [];
};

const kilobytes = (...names: readonly string[]): number =>
  [...new Set(names.flatMap(filesOf))].reduce((sum, file) => sum + brotli(file), 0) / 1000;

const ENHANCE = 'web/src/app/client/enhance.ts';
const WORK = 'web/src/app/work/work.tsx';
const hydrating = Object.entries(manifest)
  .filter(([name, entry]) => entry.isEntry === true && name.endsWith('/island.tsx'))
  .map(([name]) => name);

test('a page that does not hydrate sends at most 10 kB of script', () => {
  expect(kilobytes(ENHANCE)).toBeGreaterThan(0);
  expect(kilobytes(ENHANCE)).toBeLessThanOrEqual(10);
});

test('a page that hydrates sends at most 90 kB of script', () => {
  const sizes = hydrating.map((name) => [name, kilobytes(ENHANCE, name)] as const);
  expect(sizes.filter(([, size]) => size > 90)).toEqual([]);
});

test('the working zone opens with at most 170 kB of script', () => {
  expect(kilobytes(ENHANCE, WORK)).toBeGreaterThan(0);
  expect(kilobytes(ENHANCE, WORK)).toBeLessThanOrEqual(170);
});

test('there is one style sheet of at most 25 kB', () => {
  const sheets = readdirSync(path.join(CLIENT, 'assets')).filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  expect(brotli(`assets/${String(sheets[0])}`) / 1000).toBeLessThanOrEqual(25);
});

test('there is one font of at most 40 kB', () => {
  const fonts = readdirSync(path.join(CLIENT, 'assets')).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  expect(readFileSync(path.join(CLIENT, 'assets', String(fonts[0]))).length / 1000).toBeLessThanOrEqual(40);
});

test('no script of the site holds the text of a query', () => {
  const scripts = readdirSync(path.join(CLIENT, 'assets')).filter((file) => file.endsWith('.js'));
  const telling = scripts.filter((file) =>
    /(query|mutation|fragment) \w+[^"]{0,80}\{\s*\w+[^"]*\{/.test(
      readFileSync(path.join(CLIENT, 'assets', file), 'utf8'),
    ),
  );
  expect(telling).toEqual([]);
});

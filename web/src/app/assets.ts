import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Island } from './page.tsx';

interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

/** A script and the parts that it loads at once. */
export interface Program {
  readonly script: string;
  readonly parts: readonly string[];
}

/** Addresses of the built files. */
export interface Assets {
  readonly css: string;
  readonly font: string;
  /** The small program that every page has. */
  readonly enhance: Program;
  /** The program of an island, and the shared parts that it needs at once. */
  readonly islands: ReadonlyMap<Island, Program>;
}

const ISLANDS: Readonly<Record<Island, string>> = {
  search: 'web/src/search/island.tsx',
  chooser: 'web/src/chooser/island.tsx',
  work: 'web/src/app/work/work.tsx',
};

/** Reads what the browser build wrote down about its files. */
export const readAssets = (clientFolder: string): Assets => {
  const manifest = JSON.parse(readFileSync(join(clientFolder, '.vite', 'manifest.json'), 'utf8')) as Readonly<
    Record<string, ManifestEntry>
  >;
  const entry = (source: string): ManifestEntry => {
    const found = manifest[source];
    if (!found) throw new Error(`The browser build in ${clientFolder} lacks ${source}`);
    return found;
  };
  const address = (file: string): string => `/${file}`;
  const parts = (one: ManifestEntry): readonly string[] =>
    (one.imports ?? []).flatMap((name) => [address(entry(name).file), ...parts(entry(name))]);
  const program = (source: string): Program => ({
    script: address(entry(source).file),
    parts: [...new Set(parts(entry(source)))],
  });
  const islands = (Object.keys(ISLANDS) as Island[])
    .filter((name) => manifest[ISLANDS[name]])
    .map((name) => [name, program(ISLANDS[name])] as const);
  const css = entry('web/src/styles/site.css');
  const font =
    css.assets?.find((file) => file.endsWith('.woff2')) ??
    Object.values(manifest).find((one) => one.file.endsWith('.woff2'))?.file;
  if (font === undefined) throw new Error(`The browser build in ${clientFolder} lacks the font`);
  return {
    css: address(css.file),
    font: address(font),
    enhance: program('web/src/app/client/enhance.ts'),
    islands: new Map(islands),
  };
};

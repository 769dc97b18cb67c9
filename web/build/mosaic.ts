import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { growMosaic } from './mosaic-tiles.ts';
import type { Mosaic, Parcel } from './mosaic-tiles.ts';

const MUNICIPALITIES = new URL('../../seed/municipalities/municipalities.json', import.meta.url);
const MODULE = 'virtual:mosaic';

const shades = {
  dark: ['#1b5866', '#174f5c', '#1f6170', '#2b7584'],
  light: ['#dfeef0', '#d3e6ea', '#e7f2f3', '#c9e0e5'],
} as const;

type Ground = keyof typeof shades;

/** A picture of all tiles. The shades are texture, they mean nothing. */
const drawing = (mosaic: Mosaic, ground: Ground): string => {
  const paths = shades[ground].map((shade, index) => {
    const own = mosaic.tiles.filter((tile) => Number(tile.code.slice(2)) % shades[ground].length === index);
    const path = own.map((tile) => tile.path).join('');
    return `<path fill="${shade}" stroke="${shade}" d="${path}"/>`;
  });
  const size = `0 0 ${String(mosaic.width)} ${String(mosaic.height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" stroke-width="2" stroke-linejoin="round">${paths.join('')}</svg>\n`;
};

const fileName = (ground: Ground, svg: string): string =>
  `assets/mosaic-${ground}-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;

const moduleText = (mosaic: Mosaic, files: Readonly<Record<Ground, string>>): string =>
  [
    `export const size = ${JSON.stringify({ width: mosaic.width, height: mosaic.height })};`,
    `export const pictures = ${JSON.stringify({ dark: `/${files.dark}`, light: `/${files.light}` })};`,
    `export const tiles = ${JSON.stringify(Object.fromEntries(mosaic.tiles.map((tile) => [tile.code, tile.path])))};`,
    `export const centres = ${JSON.stringify(Object.fromEntries(mosaic.tiles.map((tile) => [tile.code, tile.centre])))};`,
  ].join('\n');

/** Gives the sources `virtual:mosaic` (paths and centres by code) and writes the two pictures next to the scripts. */
export const mosaic = (): Plugin => {
  let text = '';
  let browser = true;
  return {
    name: 'gemeengoed:mosaic',
    configResolved: (config) => {
      browser = !config.build.ssr;
    },
    async buildStart() {
      const parcels = JSON.parse(await readFile(MUNICIPALITIES, 'utf8')) as readonly (Parcel & {
        validTo: string | null;
      })[];
      const grown = growMosaic(parcels.filter((parcel) => parcel.validTo === null));
      const svg = { dark: drawing(grown, 'dark'), light: drawing(grown, 'light') };
      const files = { dark: fileName('dark', svg.dark), light: fileName('light', svg.light) };
      text = moduleText(grown, files);
      if (!browser) return;
      this.emitFile({ type: 'asset', fileName: files.dark, source: svg.dark });
      this.emitFile({ type: 'asset', fileName: files.light, source: svg.light });
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? text : null),
  };
};

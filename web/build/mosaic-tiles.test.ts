import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { growMosaic } from './mosaic-tiles.ts';
import type { Parcel } from './mosaic-tiles.ts';

const parcels = JSON.parse(
  readFileSync(new URL('../../seed/municipalities/municipalities.json', import.meta.url), 'utf8'),
) as readonly Parcel[];
const mosaic = growMosaic(parcels);

const corners = (path: string): readonly (readonly [number, number])[] => {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x, y] as const;
  });
};

const area = (outline: readonly (readonly [number, number])[]): number =>
  Math.abs(
    outline.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

test('every municipality has one tile that can be seen', () => {
  expect(mosaic.tiles.map((tile) => tile.code)).toEqual(parcels.map((parcel) => parcel.code));
  const tooSmall = mosaic.tiles.filter((tile) => area(corners(tile.path)) < 12);
  expect(tooSmall).toEqual([]);
});

test('the picture is the same each time, lies within its frame and stays small', () => {
  expect(growMosaic(parcels)).toEqual(mosaic);
  const outside = mosaic.tiles.filter((tile) =>
    corners(tile.path).some(([x, y]) => x < 0 || y < 0 || x > mosaic.width || y > mosaic.height),
  );
  expect(outside).toEqual([]);
  expect(gzipSync(mosaic.tiles.map((tile) => tile.path).join('')).length).toBeLessThan(8_000);
});

test('tiles lie as the municipalities do: north is up, east is right', () => {
  const centre = new Map(mosaic.tiles.map((tile) => [tile.code, tile.centre]));
  const [groningen, maastricht, middelburg] = ['GM0014', 'GM0935', 'GM0687'].map((code) => centre.get(code) ?? [0, 0]);
  expect(groningen?.[1]).toBeLessThan(200);
  expect(maastricht?.[1]).toBeGreaterThan(850);
  expect(middelburg?.[0]).toBeLessThan(100);
});

import type { ReactNode } from 'react';
import { centres, pictures, size, tiles } from 'virtual:mosaic';

const viewBox = `0 0 ${String(size.width)} ${String(size.height)}`;

/** The tiles of these municipalities as one path. */
export const tilesPath = (codes: readonly string[]): string => codes.map((code) => tiles[code] ?? '').join('');

export const centreOf = (code: string): readonly [number, number] | undefined => centres[code];

/** Width and height of the mosaic, in its own units. */
export const mosaicSize = size;

/** All tiles, as the ground of a drawing in units of the mosaic. */
export const MosaicGround = ({ ground }: { readonly ground: 'dark' | 'light' }) => (
  <image href={pictures[ground]} width={size.width} height={size.height} />
);

interface MosaicProps {
  readonly ground: 'dark' | 'light';
  /** Says in words what the picture shows; without it the picture is decoration. */
  readonly label?: string;
  /** Tiles in the sharing colour. */
  readonly lit?: readonly string[];
  /** Tiles around it, a shade darker. */
  readonly near?: readonly string[];
  readonly className?: string;
  /** More drawing, in units of the mosaic. */
  readonly children?: ReactNode;
}

/**
 * The Netherlands as a mosaic: one tile for each municipality, grown from its point and land area. A tile is no border,
 * and whoever shows this says so.
 */
export const Mosaic = ({ ground, label, lit = [], near = [], className, children }: MosaicProps) => (
  <svg
    className={className ?? 'gg-map'}
    viewBox={viewBox}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <MosaicGround ground={ground} />
    {near.length > 0 && <path className="gg-map__near" d={tilesPath(near)} />}
    {lit.length > 0 && <path className="gg-map__lit" d={tilesPath(lit)} />}
    {children}
  </svg>
);

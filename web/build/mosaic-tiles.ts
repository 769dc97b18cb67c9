/** A municipality as the mosaic needs it. */
export interface Parcel {
  readonly code: string;
  /** Degrees, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly landAreaKm2: number;
}

interface Tile {
  readonly code: string;
  /** Where the tile lies, for numbers and lines, in units of the picture. */
  readonly centre: readonly [number, number];
  /** Path in whole units: `M310 647l-3 14…z`. */
  readonly path: string;
}

export interface Mosaic {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly Tile[];
}

type Point = readonly [number, number];

interface Disc {
  readonly code: string;
  readonly home: Point;
  x: number;
  y: number;
  readonly radius: number;
}

const WIDTH = 820;
const MARGIN = 20;
const MIDDLE_LATITUDE = 52.2;
const KM_PER_DEGREE = 111.32;
/** Half the joint between two tiles, in units. */
const JOINT = 1.7;
const CORNERS = 14;

const project = (parcel: Parcel): Point => [
  parcel.longitude * Math.cos((MIDDLE_LATITUDE * Math.PI) / 180) * KM_PER_DEGREE,
  -parcel.latitude * KM_PER_DEGREE,
];

const toDiscs = (parcels: readonly Parcel[]): { discs: Disc[]; height: number } => {
  const points = parcels.map(project);
  const radii = parcels.map((parcel) => Math.max(3.4, 1.2 * Math.sqrt(parcel.landAreaKm2 / Math.PI)));
  const edge = (axis: 0 | 1, sign: 1 | -1): number =>
    sign * Math.min(...points.map((point, index) => sign * (point[axis] - sign * (radii[index] ?? 0))));
  const [left, right, top, bottom] = [edge(0, 1), edge(0, -1), edge(1, 1), edge(1, -1)];
  const scale = (WIDTH - 2 * MARGIN) / (right - left);
  const discs = parcels.map((parcel, index): Disc => {
    const [px, py] = points[index] ?? [0, 0];
    const home: Point = [(px - left) * scale + MARGIN, (py - top) * scale + MARGIN];
    return { code: parcel.code, home, x: home[0], y: home[1], radius: (radii[index] ?? 0) * scale };
  });
  return { discs, height: Math.round((bottom - top) * scale + 2 * MARGIN) };
};

/** Pushes discs that lie over each other apart, while each is drawn back to its own place. */
const settle = (discs: readonly Disc[]): void => {
  for (let round = 0; round < 60; round += 1) {
    for (const [index, one] of discs.entries()) {
      for (const other of discs.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy) || 0.01;
        const overlap = 0.84 * (one.radius + other.radius) - distance;
        if (overlap <= 0) continue;
        const share = one.radius / (one.radius + other.radius);
        const push = (overlap * 0.5) / distance;
        one.x -= dx * push * (1 - share);
        one.y -= dy * push * (1 - share);
        other.x += dx * push * share;
        other.y += dy * push * share;
      }
      one.x += (one.home[0] - one.x) * 0.04;
      one.y += (one.home[1] - one.y) * 0.04;
    }
  }
};

const circle = (disc: Disc): Point[] =>
  Array.from({ length: CORNERS }, (_, corner): Point => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return [disc.x + disc.radius * Math.cos(angle), disc.y + disc.radius * Math.sin(angle)];
  });

/** Keeps the part of a convex outline where a·x + b·y ≤ c (Sutherland-Hodgman). */
const clip = (outline: readonly Point[], a: number, b: number, c: number): Point[] => {
  const kept: Point[] = [];
  for (const [index, from] of outline.entries()) {
    const to = outline[(index + 1) % outline.length] ?? from;
    const [before, after] = [a * from[0] + b * from[1] - c, a * to[0] + b * to[1] - c];
    if (before <= 0) kept.push(from);
    if (before < 0 !== after < 0) {
      const share = before / (before - after);
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
  }
  return kept;
};

/** The power cell of a disc within its own circle: what is nearer to it than to any other, larger discs reaching further. */
const cell = (disc: Disc, discs: readonly Disc[]): Point[] => {
  let outline = circle(disc);
  for (const other of discs) {
    const [dx, dy] = [other.x - disc.x, other.y - disc.y];
    const distance = Math.hypot(dx, dy);
    if (other === disc || distance > disc.radius + other.radius) continue;
    const along = (distance ** 2 + disc.radius ** 2 - other.radius ** 2) / (2 * distance);
    const [a, b] = [dx / distance, dy / distance];
    outline = clip(outline, a, b, a * disc.x + b * disc.y + Math.max(along, disc.radius * 0.3) - JOINT);
  }
  return outline;
};

const toPath = (outline: readonly Point[]): string => {
  const corners = outline.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const different = corners.filter(([x, y], index) => {
    const next = corners[(index + 1) % corners.length];
    return !next || x !== next[0] || y !== next[1];
  });
  const steps = different.map(([x, y], index) => {
    const before = different[index - 1];
    return before ? `${String(x - before[0])} ${String(y - before[1])}` : `M${String(x)} ${String(y)}l`;
  });
  const [start = '', ...rest] = steps;
  return `${start}${rest.join(' ').replaceAll(' -', '-')}z`;
};

/**
 * Grows one tile for every municipality from its point and its land area: place and weight, no borders.
 * Gives the same picture for the same input.
 */
export const growMosaic = (parcels: readonly Parcel[]): Mosaic => {
  const { discs, height } = toDiscs(parcels);
  settle(discs);
  const tiles = discs.map((disc): Tile => ({
    code: disc.code,
    centre: [Math.round(disc.x), Math.round(disc.y)],
    path: toPath(cell(disc, discs)),
  }));
  return { width: WIDTH, height, tiles };
};

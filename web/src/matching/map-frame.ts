/** A point in units of the mosaic. */
export type Point = readonly [number, number];

/** The part of the mosaic that is shown. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height over width: that of the figure beside the list. */
const RATIO = 0.9;
/** A frame shows at least so much of the country, in units; smaller would only enlarge two tiles. */
const LEAST = 150;
/** Room around the points, as a share of what they span. */
const ROOM = 0.3;

const within = (start: number, length: number, whole: number): number =>
  length >= whole ? (whole - length) / 2 : Math.min(Math.max(0, start), whole - length);

/** The frame around these points with some room, never beyond the picture where it need not be. */
export const frameAround = (points: readonly Point[], size: Size): Frame => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const spanX = (right - left) * (1 + ROOM);
  const spanY = (bottom - top) * (1 + ROOM);
  const width = Math.min(Math.max(LEAST, spanX, spanY / RATIO), Math.max(size.width, size.height / RATIO));
  const height = width * RATIO;
  return {
    x: within((left + right) / 2 - width / 2, width, size.width),
    y: within((top + bottom) / 2 - height / 2, height, size.height),
    width,
    height,
  };
};

/** A name on the map: where it starts, or ends. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Width of a sign as a share of its height, on the wide side. */
const SIGN = 0.56;

interface Measures {
  readonly frame: Frame;
  /** Height of the letters. */
  readonly letter: number;
  /** Radius of the circle at a point. */
  readonly radius: number;
}

const boxOf = ({ text, x, y, anchor }: Label, letter: number): Box => {
  const width = text.length * letter * SIGN;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - letter * 0.8, bottom: y + letter * 0.25 };
};

const places = ([x, y]: Point, text: string, { letter, radius }: Measures): readonly Label[] => {
  const gap = radius + letter * 0.35;
  return [
    { text, x, y: y + gap + letter * 0.7, anchor: 'middle' },
    { text, x, y: y - gap, anchor: 'middle' },
    { text, x: x + gap, y: y + letter * 0.35, anchor: 'start' },
    { text, x: x - gap, y: y + letter * 0.35, anchor: 'end' },
  ];
};

const inside = (box: Box, { x, y, width, height }: Frame): boolean =>
  box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;

/**
 * Names at points, first come first served: below, above, right or left of its circle, where it covers no circle and no
 * other name. A name without such a place is left out: the list beside the map has them all.
 */
export const placeLabels = (
  named: readonly { readonly name: string; readonly at: Point }[],
  measures: Measures,
): readonly Label[] => {
  const circles = named.map(({ at: [x, y] }): Box => {
    const { radius } = measures;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const taken: Box[] = [...circles];
  return named.flatMap(({ name, at }) => {
    const free = places(at, name, measures).find((label) => {
      const box = boxOf(label, measures.letter);
      return inside(box, measures.frame) && !taken.some((other) => overlap(box, other));
    });
    if (!free) return [];
    taken.push(boxOf(free, measures.letter));
    return [free];
  });
};

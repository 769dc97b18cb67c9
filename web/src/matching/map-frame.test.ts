import { frameAround, placeLabels } from './map-frame.ts';
import type { Frame } from './map-frame.ts';

const country = { width: 820, height: 944 };
const holds = ({ x, y, width, height }: Frame, [px, py]: readonly [number, number]): boolean =>
  px > x && px < x + width && py > y && py < y + height;

test('the frame holds every point, with room around it', () => {
  for (const points of [
    [[300, 640]],
    [
      [300, 640],
      [310, 655],
    ],
    [
      [100, 700],
      [700, 100],
    ],
  ] as const) {
    const frame = frameAround(points, country);
    for (const point of points) expect(holds(frame, point)).toBe(true);
    expect(frame.width).toBeGreaterThanOrEqual(150);
  }
});

test('a frame at the edge of the country stays within the picture', () => {
  const frame = frameAround([[10, 935]], country);
  expect(frame.x).toBe(0);
  expect(frame.y + frame.height).toBeCloseTo(944);
});

test('names cover neither circles nor each other, and stay within the frame', () => {
  const frame = { x: 0, y: 0, width: 200, height: 180 };
  const named = [
    { name: 'Breda', at: [100, 90] },
    { name: 'Drimmelen', at: [104, 70] },
    { name: 'Etten-Leur', at: [80, 95] },
    { name: 'Rucphen', at: [78, 105] },
    { name: 'Zundert', at: [199, 179] },
  ] as const;
  const labels = placeLabels(named, { frame, letter: 7, radius: 6 });
  expect(labels.map(({ text }) => text)).toContain('Breda');
  expect(labels.length).toBeLessThan(named.length);
  const boxes = labels.map(({ text, x, y, anchor }) => {
    const width = text.length * 7 * 0.56;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 5.6, bottom: y + 1.75 };
  });
  for (const [index, box] of boxes.entries()) {
    expect(box.left >= 0 && box.right <= 200 && box.top >= 0 && box.bottom <= 180).toBe(true);
    for (const other of boxes.slice(index + 1)) {
      expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(
        false,
      );
    }
  }
});

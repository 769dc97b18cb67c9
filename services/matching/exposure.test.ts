import type { Viewer } from '../platform/viewer.ts';
import { person } from '../../tests/testkit/domain-world.ts';
import {
  GRONINGEN,
  OOSTERHOUT,
  openMatchingWorld,
  TEXEL,
  type MatchingWorld,
} from '../../tests/testkit/matching-world.ts';
import { exposureFactor, hardlyShown } from './exposure.ts';
import { openImpressionStore } from './impression-store.ts';

const DAY = 86_400_000;

describe('the share of the first places that a municipality takes up', () => {
  test('costs nothing until it is more than its share of the offers, and at least 2 %', () => {
    expect(exposureFactor(1, 1000, 0, 0)).toBe(1);
    expect(exposureFactor(1, 1000, 200, 10_000)).toBe(1);
    expect(exposureFactor(300, 1000, 3_000, 10_000)).toBe(1);
  });

  test('costs its excess once there are enough impressions to tell', () => {
    expect(exposureFactor(1, 1000, 20_000, 100_000)).toBeCloseTo(0.02 / 0.2, 12);
    expect(exposureFactor(1, 1000, 500, 999)).toBe(1);
    expect(hardlyShown(0, 900)).toBe(false);
    expect(hardlyShown(10, 1000)).toBe(true);
    expect(hardlyShown(30, 1000)).toBe(false);
  });
});

describe('impressions', () => {
  let world: MatchingWorld;
  beforeEach(async () => {
    world = await openMatchingWorld();
  });
  afterEach(() => world.close());

  const open = () => openImpressionStore(world.store, world.clock);
  const tomorrow = () => world.clock.advance(DAY);
  const stored = async (code: string): Promise<number> => (await (await open()).impressions()).of(code);
  const ask = async (viewer?: Viewer): Promise<string> =>
    (await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], first: 1 }, viewer))[0]?.municipality.code ??
    '';

  test('are counted for signed-in viewers only, and are there after a restart', async () => {
    await world.publish({ municipality: GRONINGEN });
    expect([await ask(), await ask(person('reader', OOSTERHOUT))]).toEqual([GRONINGEN, GRONINGEN]);
    await world.matching().save();
    tomorrow();
    expect(await stored(GRONINGEN)).toBe(1);
  });

  test('of two processes add up, and those of today do not count yet', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.record(['GM0001']), two.record(['GM0001', 'GM0002'])]);
    await Promise.all([one.save(), two.save()]);
    expect((await one.impressions()).total).toBe(0);
    tomorrow();
    expect(await one.impressions()).toMatchObject({ total: 3 });
    expect([await stored('GM0001'), await stored('GM0002')]).toEqual([2, 1]);
  });

  test('are written after a hundred lists or a minute', async () => {
    const impressions = await open();
    for (let list = 0; list < 99; list++) await impressions.record(['GM0001']);
    tomorrow();
    expect(await stored('GM0001')).toBe(0);
    await impressions.record(['GM0001']);
    tomorrow();
    expect(await stored('GM0001')).toBe(100);
  });

  test('count for 90 days', async () => {
    const impressions = await open();
    await impressions.record(['GM0001']);
    await impressions.save();
    world.clock.advance(90 * DAY);
    expect(await stored('GM0001')).toBe(1);
    tomorrow();
    expect(await stored('GM0001')).toBe(0);
  });

  test('push down whoever was shown far more than its share, so that another one is seen', async () => {
    for (const municipality of [GRONINGEN, TEXEL]) await world.publish({ municipality });
    const usual = await ask();
    const impressions = await open();
    for (let list = 0; list < 1000; list++) await impressions.record([usual]);
    await impressions.save();
    expect(await ask()).toBe(usual);
    tomorrow();
    expect([GRONINGEN, TEXEL].filter((code) => code !== usual)).toEqual([await ask()]);
  });
});

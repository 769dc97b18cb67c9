import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { keyboard, mouse } from './hands.ts';
import type { Hands } from './hands.ts';
import { visitSearch, withoutScript } from './search-visit.ts';
import type { SearchVisit } from './search-visit.ts';

let world: BrowserWorld;
let visit: SearchVisit;

beforeAll(async () => {
  world = await openBrowserWorld();
}, 60_000);
afterAll(() => world.close());
afterEach(() => visit.leave());

const open = async (path: string, options?: BrowserContextOptions): Promise<void> => {
  visit = await visitSearch(world, path, options);
};

/** Counts what somebody presses. */
const counting = (
  hands: Hands,
): { readonly press: (target: Locator) => Promise<void>; readonly clicks: () => number } => {
  let clicks = 0;
  return {
    press: async (target) => {
      clicks += 1;
      await hands.press(target);
    },
    clicks: () => clicks,
  };
};

test.each([
  ['with a script', {}],
  ['without a script', withoutScript],
])('from a question to somebody to ask in at most four clicks (%s)', async (_how, options) => {
  await open('/', options);
  const { page } = visit;
  const hand = counting(mouse());
  await page.locator('main gg-suggest input').fill('drukte voorspellen klantcontact');
  await hand.press(page.locator('main gg-suggest button'));
  await hand.press(page.locator('.gg-result h3 a').first());
  await hand.press(page.getByRole('link', { name: 'Bekijk contact' }));
  expect(await page.getByRole('heading', { name: 'Contact', exact: true }).isVisible()).toBe(true);
  expect(hand.clicks()).toBeLessThanOrEqual(4);
});

test.each([1280, 360])(
  'by keyboard alone, at %i px: from a question to a result, with at most 12 steps to the first one',
  async (width) => {
    await open('/zoeken', { viewport: { width, height: 800 } });
    await visit.taken();
    const { page } = visit;
    await keyboard(page).write(page.locator('main gg-suggest input'), 'ai', 'send');
    await page.getByRole('heading', { level: 1, name: 'Zoeken naar ‘ai’' }).waitFor();
    await page.reload();
    await visit.taken();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    let steps = 2;
    while (!(await page.evaluate(() => document.activeElement?.closest('.gg-result h3') !== null))) {
      await page.keyboard.press('Tab');
      steps += 1;
      expect(steps).toBeLessThanOrEqual(12);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(voorbeeld|hulpmiddel|samenwerking|oproep|algoritme)\//);
  },
  60_000,
);

test('by keyboard alone a map gives the results of a municipality', async () => {
  await open('/zoeken?weergave=kaart');
  await visit.taken();
  await keyboard(visit.page).press(visit.page.locator('.gg-places a').first());
  await visit.page.locator('.gg-result').first().waitFor();
  expect(visit.address()).toMatch(/^\/zoeken\?gemeente=GM\d{4}$/);
});

test('what is filtered can be shared: another visitor, without a script, sees the same', async () => {
  await open('/zoeken?q=ai');
  await visit.taken();
  await visit.page.getByRole('checkbox', { name: /^Hulpmiddel/ }).check();
  await visit.settled();
  await visit.page.locator('#sorteer').selectOption({ label: 'Titel, A tot Z' });
  await visit.settled();
  await visit.page.waitForFunction(() => document.querySelector('.gg-result .gg-kind')?.textContent === 'Hulpmiddel');
  const shared = visit.address();
  const seen = { titles: await visit.titles(), count: await visit.count() };
  await visit.leave();
  await open(shared, withoutScript);
  expect({ titles: await visit.titles(), count: await visit.count() }).toEqual(seen);
});

test('at 400 % everything is there and nothing hides what has the focus', async () => {
  await open('/zoeken?q=ai', { viewport: { width: 320, height: 256 } });
  await visit.taken();
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await visit.page
    .getByRole('link', { name: /^Vergelijk / })
    .first()
    .click();
  await visit.page.getByText('Om te vergelijken: 1 van 4').waitFor();
  const title = visit.page.locator('.gg-result h3 a').nth(2);
  await title.focus();
  const seen = await title.evaluate((one) => {
    const box = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(box.left + 5, box.top + 5)) && box.top >= 0 && box.top < innerHeight;
  });
  expect(seen).toBe(true);
});

test('with forced colours map, switch and comparison are still told apart', async () => {
  await open('/zoeken?weergave=kaart', { forcedColors: 'active' });
  await visit.taken();
  const { violations } = await new AxeBuilder({ page: visit.page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const outline = (selector: string) =>
    visit.page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).outlineStyle);
  expect([await outline('.gg-views [aria-current]'), await outline('.gg-views a:not([aria-current])')]).toEqual([
    'solid',
    'none',
  ]);
  const fill = (selector: string) =>
    visit.page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
  expect(new Set([await fill('.gg-tile--1'), await fill('.gg-tile--3')]).size).toBe(2);
});

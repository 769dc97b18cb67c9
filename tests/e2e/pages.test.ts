import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { PUBLIC_PAGES, WORKING_ZONE, entryPages } from './public-pages.ts';

let world: BrowserWorld;
let pages: readonly string[];

beforeAll(async () => {
  world = await openBrowserWorld();
  pages = [...PUBLIC_PAGES, ...(await entryPages(world.origin))];
}, 60_000);
afterAll(() => world.close());

const inBoth = (paths: readonly string[]): readonly string[] => paths.flatMap((path) => [path, `/en${path}`]);

/** Opens each page in one tab and gathers what is wrong with it. */
const look = async (
  visitor: BrowserContext,
  paths: readonly string[],
  judge: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const page = await visitor.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) wrong.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of paths) {
    await page.goto(path);
    wrong.push(...(await judge(page)).map((fault) => `${path}: ${fault}`));
  }
  await visitor.close();
  return wrong;
};

const axe = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => String(node.target)).join(', ')}`);
};

const tooWide = async (page: Page): Promise<readonly string[]> => {
  const extra = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return extra > 0 ? [`is ${String(extra)} px wider than the window`] : [];
};

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, .utrecht-button-link')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ element, box }) => box.width > 0 && !element.closest('.gg-choice') && (box.width < 24 || box.height < 43.5),
      )
      .map(({ element, box }) => `${element.className} is ${String(Math.round(box.height))} px high`),
  );

test('every public page of the site is looked at', async () => {
  const site = (await import(path.resolve('dist/web/server/site.js'))) as { readonly pagePaths: readonly string[] };
  const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`);
  const forgotten = site.pagePaths.filter(
    (pattern) => ![...pages, ...WORKING_ZONE].some((page) => fits(pattern).test(page)),
  );
  expect(forgotten).toEqual([]);
});

test('axe finds nothing on any public page, in both languages', async () => {
  const visitor = await world.visitor({ viewport: { width: 1280, height: 900 } });
  expect(await look(visitor, inBoth(pages), axe)).toEqual([]);
}, 480_000);

// The two languages differ in words only, which a narrow window shows to be too long, not to axe.
test('axe finds nothing on any public page in a narrow window', async () => {
  const visitor = await world.visitor({ viewport: { width: 360, height: 900 } });
  expect(await look(visitor, pages, axe)).toEqual([]);
}, 480_000);

test('axe finds nothing with forced colours', async () => {
  const visitor = await world.visitor({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });
  const sample = ['/', '/gemeenten/GM0758', '/zoeken', '/kieshulp', '/stappenplan/1', '/dev/ui'];
  expect(await look(visitor, sample, axe)).toEqual([]);
}, 240_000);

test('every page fits a window of 320 px, and its controls are large enough to touch', async () => {
  const visitor = await world.visitor({ viewport: { width: 320, height: 640 } });
  const judge = async (page: Page) => [...(await tooWide(page)), ...(await smallTargets(page))];
  expect(await look(visitor, pages, judge)).toEqual([]);
}, 240_000);

test('every page is complete without a script: one main heading, a way on, and all its words', async () => {
  const visitor = await world.visitor({ javaScriptEnabled: false });
  const page = await visitor.newPage();
  for (const path of pages) {
    await page.goto(path);
    expect([path, await page.locator('h1').count()]).toEqual([path, 1]);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    expect(await page.locator('main').innerText()).not.toMatch(
      /\b(app|ui|home|roadmap|municipalities|pages|entries|search)\.[a-z]/,
    );
  }
  await visitor.close();
}, 240_000);

test('no page holds an inline script or style', async () => {
  for (const path of inBoth(pages)) {
    const html = await (await fetch(world.origin + path)).text();
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    expect(scripts.filter((attributes) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes))).toEqual([]);
  }
}, 60_000);

test('the two languages of a page name each other and themselves', async () => {
  const dutch = await (await fetch(`${world.origin}/gemeenten/GM0758`)).text();
  const english = await (await fetch(`${world.origin}/en/gemeenten/GM0758`)).text();
  const pair = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/gi)].map(([, language, href]) => [
      language,
      href,
    ]);
  expect(pair(dutch).slice(0, 2)).toEqual([
    ['nl', `${world.origin}/gemeenten/GM0758`],
    ['en', `${world.origin}/en/gemeenten/GM0758`],
  ]);
  expect(pair(english)).toEqual(pair(dutch));
  expect(dutch).toContain(`<link rel="canonical" href="${world.origin}/gemeenten/GM0758"/>`);
  expect(english).toContain(`<link rel="canonical" href="${world.origin}/en/gemeenten/GM0758"/>`);
  expect(dutch).toContain('<html lang="nl"');
  expect(english).toContain('<html lang="en"');
});

test('an unknown address answers 404 and repeats nothing of the address', async () => {
  for (const path of [
    '/voorbeeld/geheim-plan-zonder-naam',
    '/en/gemeenten/GM9999',
    '/stappenplan/11',
    '/geheim-plan',
  ]) {
    const response = await fetch(world.origin + path);
    const html = await response.text();
    expect([path, response.status]).toEqual([path, 404]);
    expect(html).not.toMatch(/geheim|GM9999|stappenplan\/11|rel="(canonical|alternate)"/);
  }
});

test('another spelling of an address leads to the page itself', async () => {
  const moved = async (path: string) => {
    const response = await fetch(world.origin + path, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };
  expect(await moved('/gemeenten/?q=breda')).toEqual([301, '/gemeenten?q=breda']);
  expect(await moved('/en')).toEqual([301, '/en/']);
});

test('the first Tab reaches the skip link, and the menu opens on a narrow screen without a script', async () => {
  const visitor = await world.visitor({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('href')).toBe('#inhoud');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await page.getByRole('link', { name: 'Stappenplan' }).first().isVisible()).toBe(true);
  await visitor.close();
});

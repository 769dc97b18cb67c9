import type { BrowserContextOptions, Page } from 'playwright-core';
import type { BrowserWorld } from './browser.ts';

/** Somebody on the search page. */
export interface SearchVisit {
  readonly page: Page;
  /** Everything that went wrong in the page. */
  readonly faults: readonly string[];
  /** Path and query. */
  address(): string;
  /** What the heading says is found. */
  count(): Promise<string>;
  titles(): Promise<readonly string[]>;
  /** Waits until the browser program has taken over: it then offers to show the number that it found. */
  taken(): Promise<void>;
  /** Waits for the answer to the last choice. */
  settled(): Promise<void>;
  leave(): Promise<void>;
}

export const withoutScript = { javaScriptEnabled: false } as const;

/** Opens a page of the site in a browser of its own. */
export const visitSearch = async (
  world: BrowserWorld,
  path: string,
  options: BrowserContextOptions = {},
): Promise<SearchVisit> => {
  const visitor = await world.visitor({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await visitor.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(path);
  return {
    page,
    faults,
    address: () => page.url().slice(world.origin.length),
    count: () => page.locator('#aantal').innerText(),
    titles: () => page.locator('.gg-result h3').allInnerTexts(),
    taken: () => page.locator('.gg-facets__foot button', { hasText: /\d/ }).waitFor({ state: 'attached' }),
    settled: () => page.locator('.gg-results[aria-busy=false]').waitFor(),
    leave: () => visitor.close(),
  };
};

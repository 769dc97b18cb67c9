import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { operator } from '../../services/platform/viewer.ts';
import type { Role } from '../../services/platform/viewer.ts';
import { startHub } from '../testkit/start-hub.ts';
import type { TestHub } from '../testkit/start-hub.ts';
import { openBrowser } from './browser.ts';

/** A hub in this process, and a browser in which people are signed in. */
export interface SignedInWorld {
  readonly hub: TestHub;
  /** Somebody new with a role in a municipality (default Breda), signed in. */
  person(role: Role, options?: BrowserContextOptions & { readonly municipality?: string }): Promise<BrowserContext>;
  guest(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Adds an account; without a password it signs in by link only. */
  account(role: Role, password?: string, municipality?: string): Promise<string>;
  signInLink(email: string): Promise<string>;
  close(): Promise<void>;
}

export const BREDA = 'GM0758';
export const OOSTERHOUT = 'GM0826';

/** Starts both. Ask for it in `beforeAll` and close it in `afterAll`. */
export const openSignedInWorld = async (seed: 'demo' | 'reference' = 'reference'): Promise<SignedInWorld> => {
  const [hub, browser]: [TestHub, Browser] = await Promise.all([startHub({ seed }), openBrowser()]);
  let people = 0;
  const account: SignedInWorld['account'] = async (role, password, municipality = BREDA) => {
    people += 1;
    const email = `${role}.${people}@breda.example`;
    const input = { email, name: `Test ${role} ${people}`, municipality, role, ...(password && { password }) };
    const added = await hub.doors.accounts.addUser(operator, input);
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    return email;
  };
  const signInLink = async (email: string): Promise<string> => {
    const link = await hub.doors.accounts.makeSignInLink(operator, email);
    if (!link.ok) throw new Error(JSON.stringify(link.problems));
    return link.value;
  };
  const guest: SignedInWorld['guest'] = (options) =>
    browser.newContext({ baseURL: hub.url, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  return {
    hub,
    account,
    signInLink,
    guest,
    person: async (role, { municipality, ...options } = {}) => {
      const context = await guest(options);
      const page = await context.newPage();
      await page.goto(await signInLink(await account(role, undefined, municipality)));
      await page.locator('main').getByRole('button', { name: 'Log in' }).click();
      await page.waitForURL('**/mijn?*');
      await page.close();
      return context;
    },
    close: async () => {
      await browser.close();
      await hub.stop();
    },
  };
};

/** What is wrong with the page as it stands: axe, and whether it fits its window. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const extra = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => String(node.target)).join(', ')}`),
    ...(extra > 0 ? [`is ${extra} px wider than the window`] : []),
  ].map((fault) => `${page.url()} (${page.viewportSize()?.width ?? 0} px): ${fault}`);
};

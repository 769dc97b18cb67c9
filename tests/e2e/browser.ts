import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { spawnHub } from '../testkit/spawn-hub.ts';
import { browserForTests } from './find-browser.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built hub with demo content in a folder of its own, and a browser to look at it. */
export interface BrowserWorld {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  /** A visitor of his own: no cookies of another one. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** One-time sign-in links of the demo accounts, by e-mail address, as the hub printed them at its first start. */
  signInLink(email: string): string;
  close(): Promise<void>;
}

/** A browser without pages: the one on this machine. */
export const openBrowser = (): Promise<Browser> => {
  const found = browserForTests();
  if (found.path === null) throw new Error(found.reason);
  return chromium.launch({ executablePath: found.path, args: FLAGS });
};

const linkIn = (printed: string, email: string): string => {
  const link = new RegExp(`${email.replaceAll('.', '\\.')}\\s+(http\\S+)`).exec(printed)?.[1];
  if (link === undefined) throw new Error(`the hub printed no sign-in link for ${email}:\n${printed}`);
  return link;
};

/** Starts both. Ask for it in `beforeAll` and close it in `afterAll`. */
export const openBrowserWorld = async (settings: Readonly<Record<string, string>> = {}): Promise<BrowserWorld> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gemeengoed-e2e-'));
  const hub = spawnHub({ SEED: 'demo', DATA_DIR: folder, ...settings });
  let printed = '';
  hub.process.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const closeHub = async (): Promise<void> => {
    hub.process.kill('SIGTERM');
    await hub.ended;
    await rm(folder, { recursive: true, force: true });
  };
  const origin = await hub.ready;
  const browser = await openBrowser().catch(async (error: unknown) => {
    await closeHub();
    throw error;
  });
  return {
    origin,
    visitor: (options) => browser.newContext({ baseURL: origin, locale: 'nl-NL', ...options }),
    signInLink: (email) => linkIn(printed, email),
    close: async () => {
      await browser.close();
      await closeHub();
    },
  };
};

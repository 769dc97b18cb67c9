// `npm run bench:search-page [-- COUNT]`: how long somebody waits on the search page of a hub with COUNT entries (10,000
// when not given): from a click on a filter until the new results are painted, and from a key until suggestions are.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserForTests } from '../../e2e/find-browser.mjs';
import { indexIsLevel } from '../plain-figures.mjs';
import { must, startServer, stopAll, stopServer } from '../processes.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
process.chdir(root);
const COUNT = Number(process.argv[2] ?? 10_000);
const MOST_MS = { click: 300, key: 100 };
const built = 'node_modules/.cache/bench';
const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-bench-page-'));

const fillHub = () => {
  must(process.execPath, ['services/ensure.mjs']);
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=warning'];
  must(path.join('node_modules', '.bin', 'esbuild'), [
    'tests/bench/fill.ts',
    ...options,
    '--entry-names=[name]',
    `--outdir=${built}`,
  ]);
  const env = { ...process.env, NODE_ENV: 'production' };
  must(process.execPath, [`${built}/fill.js`, folder, String(COUNT), root], { env });
};

/** In the page: milliseconds from an event on `target` until what `painted` waits for is on the screen. */
const timed = (page, selector, act, expression) =>
  page.evaluate(
    ([at, how, until]) =>
      new Promise((resolve) => {
        const target = document.querySelector(at);
        const isThere = new Function('before', `return ${until}`);
        const before = document.querySelector('#aantal')?.textContent + location.search;
        const begun = performance.now();
        const look = () => {
          if (!isThere(before)) return requestAnimationFrame(look);
          // The frame after the one in which it was there has been painted.
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        };
        if (how === 'click') target.click();
        else {
          target.focus();
          target.value = how;
          target.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        requestAnimationFrame(look);
      }),
    [selector, act, expression],
  );

const ANSWERED = `document.querySelector('.gg-results[aria-busy=false]') !== null &&
  document.querySelector('#aantal').textContent + location.search !== before`;
const LISTED = `document.querySelector('[role=listbox] [role=option]') !== null`;

const clicks = async (page, url) => {
  const times = [];
  for (const query of ['', '?q=ai', '?q=parkeren', '?thema=recht', '?weergave=kaart']) {
    await page.goto(`${url}/zoeken${query}`);
    await page.locator('.gg-facets__foot button', { hasText: /\d/ }).waitFor({ state: 'attached' });
    for (const value of [
      'soort][value=voorbeeld',
      'soort][value=oproep',
      'fase][value=in-gebruik',
      'stap][value="5"',
    ]) {
      if ((await page.locator(`input[name=${value}]`).count()) === 0) continue;
      // On and off again: twice another answer.
      for (const _turn of [1, 2]) times.push(await timed(page, `input[name=${value}]`, 'click', ANSWERED));
    }
  }
  return times;
};

const keys = async (page, url) => {
  const times = [];
  await page.goto(`${url}/`);
  for (const words of ['parkeren', 'algoritme', 'zeist', 'klantcontact', 'sensoren', 'taal']) {
    for (let length = 2; length <= words.length; length += 1) {
      times.push(await timed(page, 'main gg-suggest input', words.slice(0, length), LISTED));
      await page.keyboard.press('Escape');
    }
  }
  return times;
};

const percentile = (times, share) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];
const line = (name, times, most) => {
  const [half, most95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const verdict = most95 <= most ? 'ok' : 'TOO SLOW';
  const ms = (time) => `${time.toFixed(0)} ms`;
  return `${name.padEnd(28)} p50 ${ms(half).padStart(7)}   p95 ${ms(most95).padStart(7)}   at most ${most} ms   ${verdict}\n`;
};

try {
  fillHub();
  const server = await startServer(['dist/main.js'], {
    DATA_DIR: folder,
    PORT: '0',
    SEED: 'reference',
    LOG_LEVEL: 'warn',
  });
  await indexIsLevel(server, COUNT);
  const browser = await chromium.launch({
    executablePath: browserForTests().path,
    args: ['--headless', '--no-sandbox'],
  });
  // Compiling a sentence to look for in the page needs eval, which the site does not allow itself.
  const visitor = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await visitor.newPage();
  process.stdout.write(`${COUNT} entries\n`);
  process.stdout.write(line('filter clicked to painted', await clicks(page, server.url), MOST_MS.click));
  process.stdout.write(line('key to suggestions painted', await keys(page, server.url), MOST_MS.key));
  await browser.close();
  await stopServer(server);
} finally {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}

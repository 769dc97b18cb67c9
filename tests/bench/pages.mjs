// `npm run bench:pages`: Lighthouse on the main public pages of a demo hub, as a phone sees them; median of three.
// Lighthouse is fetched by npm when it is not there: as a dependency it would bring 180 packages to every start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserForTests } from '../e2e/find-browser.mjs';
import { must, startServer, stopAll } from './processes.mjs';
import { ask } from './questions.mjs';
import { median } from './report.mjs';

process.chdir(path.resolve(import.meta.dirname, '../..'));
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-pages-'));
const say = (text) => process.stdout.write(`${text}\n`);

/** What must hold of each page; null: told only. */
const FIGURES = [
  { name: 'performance', of: ({ categories }) => categories.performance.score, least: 0.95 },
  { name: 'accessibility', of: ({ categories }) => categories.accessibility.score, least: 1 },
  { name: 'LCP s', of: ({ audits }) => audits['largest-contentful-paint'].numericValue / 1000, most: 1.5 },
  { name: 'CLS', of: ({ audits }) => audits['cumulative-layout-shift'].numericValue, most: 0.02 },
  { name: 'TBT ms', of: ({ audits }) => audits['total-blocking-time'].numericValue, most: 100 },
  { name: 'FCP s', of: ({ audits }) => audits['first-contentful-paint'].numericValue / 1000 },
  { name: 'kB', of: ({ audits }) => audits['total-byte-weight'].numericValue / 1024 },
];

const visit = (url) => {
  const file = path.join(folder, 'report.json');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage';
  const args = [url, '--quiet', '--output=json', `--output-path=${file}`, flags];
  const categories = '--only-categories=performance,accessibility';
  const env = { ...process.env, CHROME_PATH: browserForTests().path };
  const all = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args, categories];
  const { status, stderr } = spawnSync('npm', all, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`lighthouse failed on ${url}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

const judge = ({ most = Infinity, least = -Infinity }, value) => value <= most && value >= least;

try {
  must(process.execPath, ['services/ensure.mjs']);
  const hub = await startServer(['dist/main.js'], {
    DATA_DIR: path.join(folder, 'data'),
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const { entries } = await ask(hub.url, '{ entries(first: 1, filter: { kinds: [CASE_STUDY] }) { nodes { url } } }');
  const pages = {
    home: '/',
    search: '/zoeken?q=parkeren',
    entry: entries.nodes[0].url,
    municipality: '/gemeenten/GM0758',
  };
  say(`${'page'.padEnd(14)}${FIGURES.map(({ name }) => name.padStart(14)).join('')}`);
  let fails = 0;
  for (const [name, address] of Object.entries(pages)) {
    const reports = Array.from({ length: RUNS }, () => visit(hub.url + address));
    const cells = FIGURES.map((figure) => {
      const value = median(reports.map(figure.of));
      const holds = judge(figure, value);
      fails += holds ? 0 : 1;
      return `${value.toFixed(2)}${holds ? '' : ' FAILS'}`.padStart(14);
    });
    say(`${name.padEnd(14)}${cells.join('')}`);
  }
  process.exitCode = fails === 0 ? 0 : 1;
} finally {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}

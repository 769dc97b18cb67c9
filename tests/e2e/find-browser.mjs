// Finds a Chromium for the browser tests: one that is on the machine, else Debian's package when it may be installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onThisMachine = () => [process.env.BROWSER_PATH, ...PLACES].find((place) => place && existsSync(place)) ?? null;

const installFromDebian = () => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'ignore'], env, timeout: 300_000 }).status === 0;
  process.stdout.write('Installing Debian’s Chromium for the browser tests …\n');
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
};

/** `{ path }`, or `{ path: null, reason }` with what to do. */
export const browserForTests = () => {
  const found = onThisMachine();
  if (found) return { path: found };
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && installFromDebian()) {
    const installed = onThisMachine();
    if (installed) return { path: installed };
  }
  return {
    path: null,
    reason: 'No Chromium was found. Install Chromium or Chrome, or name it in BROWSER_PATH, and run npm test again.',
  };
};

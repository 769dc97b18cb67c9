import type { Page } from 'playwright-core';
import { faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

const PASSWORD = 'zeven vissen op het dak';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
}, 60_000);
afterAll(() => world.close());

const fillIn = async (page: Page, email: string, password: string): Promise<void> => {
  const form = page.getByRole('region', { name: 'Met een wachtwoord' });
  await form.getByLabel('E-mailadres').fill(email);
  await form.getByLabel('Wachtwoord').fill(password);
  await form.getByRole('button', { name: 'Log in' }).click();
};
const guestPage = async (javaScriptEnabled = false): Promise<Page> =>
  (await world.guest({ javaScriptEnabled })).newPage();

test.each([false, true])('who signs in goes on where they were heading (script: %s)', async (script) => {
  const email = await world.account('editor', PASSWORD);
  const page = await guestPage(script);
  await page.goto('/deel?soort=oproep');
  expect(new URL(page.url()).pathname).toBe('/inloggen');
  await fillIn(page, email, PASSWORD);
  expect(page.url()).toBe(`${world.hub.url}/deel?soort=oproep`);
  expect(await page.getByRole('radio', { name: /Oproep/ }).isChecked()).toBe(true);
  await page.context().close();
});

test('a wrong password: the page says so, keeps the address and never the password', async () => {
  const email = await world.account('editor', PASSWORD);
  const page = await guestPage(true);
  await page.goto('/inloggen?naar=/mijn/wachtwoord');
  await fillIn(page, email, 'iets heel anders dan dat');
  const summary = page.getByRole('alert');
  expect(await summary.innerText()).toContain('Het e-mailadres of het wachtwoord klopt niet.');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('#field-email').inputValue()).toBe(email);
  expect(await page.locator('#field-password').inputValue()).toBe('');
  expect(await page.content()).not.toContain('iets heel anders');
  await fillIn(page, email, PASSWORD);
  expect(new URL(page.url()).pathname).toBe('/mijn/wachtwoord');
  await page.context().close();
});

test('what is no address is told at its own field, with a link to it', async () => {
  const page = await guestPage();
  await page.goto('/inloggen');
  await fillIn(page, 'jan', PASSWORD);
  await page
    .getByRole('alert')
    .getByRole('link', { name: /volledig e-mailadres/ })
    .click();
  expect(new URL(page.url()).hash).toBe('#field-email');
  expect(await page.locator('#field-email').getAttribute('aria-describedby')).toBe('field-email-problem');
  await page.context().close();
});

test('after too many attempts the page says how long to wait', async () => {
  const email = await world.account('editor', PASSWORD);
  const page = await guestPage();
  await page.goto('/inloggen');
  const attempts = async (count: number): Promise<void> => {
    for (let attempt = 0; attempt < count; attempt += 1) await fillIn(page, email, 'wachtwoord dat niet klopt');
  };
  await attempts(10);
  // Each attempt that is let through doubles the wait.
  for (const wait of [3_000, 5_000]) {
    world.hub.clock.advance(wait);
    await attempts(1);
  }
  await attempts(1);
  expect(await page.getByRole('alert').innerText()).toMatch(/Wacht \d+ seconden/);
  await page.context().close();
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', '/en//evil.example'])(
  'nobody is sent on to %s',
  async (address) => {
    const email = await world.account('editor', PASSWORD);
    const page = await guestPage();
    await page.goto(`/inloggen?naar=${encodeURIComponent(address)}`);
    await fillIn(page, email, PASSWORD);
    expect(page.url()).toBe(`${world.hub.url}/mijn`);
    await page.context().close();
  },
);

test('opening a sign-in link uses nothing up; its button does, once', async () => {
  const link = await world.signInLink(await world.account('editor'));
  const scanner = await guestPage();
  for (let look = 0; look < 3; look += 1) expect((await scanner.goto(link))?.status()).toBe(200);

  const page = await guestPage();
  await page.goto(link);
  await page.locator('main').getByRole('button', { name: 'Log in' }).click();
  expect(new URL(page.url()).pathname).toBe('/mijn');

  await scanner.locator('main').getByRole('button', { name: 'Log in' }).click();
  expect(await scanner.getByRole('alert').innerText()).toContain('verlopen of al gebruikt');
  expect(await scanner.getByRole('button', { name: 'Stuur mij een link' }).isVisible()).toBe(true);
  await Promise.all([scanner.context().close(), page.context().close()]);
});

test('after a link a password can be set, and it signs in', async () => {
  const email = await world.account('editor');
  const page = await guestPage();
  await page.goto(await world.signInLink(email));
  await page.locator('main').getByRole('button', { name: 'Log in' }).click();
  await page
    .getByRole('status')
    .or(page.locator('.utrecht-alert'))
    .getByRole('link', { name: 'Stel een wachtwoord in' })
    .click();
  await page.getByLabel('Nieuw wachtwoord').fill('kort');
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('minstens 15 tekens');
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click();
  expect(await page.locator('main').innerText()).toContain('Uw wachtwoord is bewaard.');
  await page.locator('header').getByRole('button', { name: 'Log uit' }).click();
  expect(await page.locator('main').innerText()).toContain('U bent uitgelogd.');
  await fillIn(page, email, PASSWORD);
  expect(new URL(page.url()).pathname).toBe('/mijn');
  await page.context().close();
});

test('asking for a link gets the same answer for a known and an unknown address', async () => {
  const answers: string[] = [];
  for (const email of [await world.account('editor'), 'niemand@breda.example']) {
    const page = await guestPage();
    await page.goto('/inloggen');
    await page.getByRole('region', { name: 'Met een link per mail' }).getByLabel('E-mailadres').fill(email);
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    answers.push(`${page.url()} ${await page.content()}`);
    await page.context().close();
  }
  expect(answers[0]).toContain('Kijk in uw mailbox.');
  expect(answers[1]).toBe(answers[0]);
});

test('who is signed in sees who they are on every page, and signs out by a form only', async () => {
  const visitor = await world.person('publisher', { javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto('/over');
  expect(await page.locator('header').getByRole('link', { name: 'Breda' }).getAttribute('href')).toBe('/mijn');
  await page.goto('/inloggen');
  expect(await page.locator('main').innerText()).toMatch(/Test publisher \d+[^]*Publicist van Breda/);
  await page.goto('/inloggen?do=sign-out');
  await page.goto('/mijn');
  expect(new URL(page.url()).pathname).toBe('/mijn');
  await page.locator('main').getByRole('button', { name: 'Log uit' }).click();
  await page.goto('/mijn');
  expect(page.url()).toBe(`${world.hub.url}/inloggen?naar=%2Fmijn`);
  await visitor.close();
});

test('in English one comes back in English', async () => {
  const email = await world.account('editor', PASSWORD);
  const page = await guestPage();
  await page.goto('/en/mijn');
  expect(page.url()).toBe(`${world.hub.url}/en/inloggen?naar=%2Fmijn`);
  await page.getByLabel('E-mail address').first().fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(page.url()).toBe(`${world.hub.url}/en/mijn`);
  await page.context().close();
});

test.each([1280, 360])(
  'axe finds nothing on the pages of signing in at %i px',
  async (width) => {
    const viewport = { width, height: 900 };
    const faults: string[] = [];
    const visitor = await world.guest({ viewport });
    const page = await visitor.newPage();
    for (const start of ['', '/en']) {
      for (const path of ['/inloggen?naar=/mijn', '/inloggen?link=abc']) {
        await page.goto(start + path);
        faults.push(...(await faultsOf(page)));
      }
      await page.goto(`${start}/inloggen`);
      await page.locator('#field-linkEmail').fill('geen adres');
      await page.locator('#field-linkEmail').press('Enter');
      expect(await page.getByRole('alert').isVisible()).toBe(true);
      faults.push(...(await faultsOf(page)));
    }
    const person = await world.person('editor', { viewport });
    const own = await person.newPage();
    for (const path of ['/inloggen', '/en/inloggen', '/mijn/wachtwoord', '/en/mijn/wachtwoord']) {
      await own.goto(path);
      faults.push(...(await faultsOf(own)));
    }
    expect(faults).toEqual([]);
    await Promise.all([visitor.close(), person.close()]);
  },
  120_000,
);

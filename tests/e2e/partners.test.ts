import type { BrowserContext, Page } from 'playwright-core';
import { OOSTERHOUT, faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
const OUTCOME = '/kieshulp/uitkomst?goal=build&certainty=project';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld('demo');
}, 60_000);
afterAll(() => world.close());

const visit = async (visitor: BrowserContext, look: (page: Page) => Promise<void>): Promise<void> => {
  const page = await visitor.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await look(page);
  await visitor.close();
  expect(faults).toEqual([]);
};

const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

const MATCH = `query ($input: MatchPartnersInput!) { matchPartners(input: $input) {
  partners { municipality { name } score } } }`;
interface Partner {
  readonly municipality: { readonly name: string };
  readonly score: number;
}
/** What the API answers, as the page writes it. */
const matched = async (input: Readonly<Record<string, unknown>>) => {
  const { data } = await world.hub.run(MATCH, { input: { municipality: OOSTERHOUT, first: 10, ...input } });
  const { partners } = data['matchPartners'] as unknown as { readonly partners: readonly Partner[] };
  return partners.map(({ municipality, score }) => ({ name: municipality.name, score: whole.format(score) }));
};
const partnersOn = (page: Page) =>
  page.locator('.gg-partner').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('label strong')?.textContent,
      score: row.querySelector('.gg-score__value')?.lastChild?.textContent,
    })),
  );

test('without a script partners are found by a form, chosen, and carried to the project', async () => {
  await visit(await world.guest({ ...SCREEN, javaScriptEnabled: false }), async (page) => {
    await page.goto(OUTCOME);
    await page.getByLabel('Uw gemeente').selectOption({ label: 'Oosterhout' });
    await page.getByLabel('Wat zoekt u?').selectOption({ label: 'Programma of code' });
    await page.locator('summary', { hasText: 'Kies thema’s' }).click();
    await page.getByRole('checkbox', { name: 'Verkeer' }).check();
    await page.getByRole('radio', { name: 'Alleen in de regio' }).check();
    await page.getByRole('button', { name: 'Zoek partners' }).click();
    expect(queryOf(page)).toContain('gemeente=GM0826&nodig=code');
    const asked = { kind: 'CODE', themes: ['verkeer'], region: 'MUST' };
    expect(await partnersOn(page)).toEqual(await matched(asked));
    expect(await page.getByText('Thema’s: Verkeer').count()).toBe(1);
    await page.getByRole('checkbox', { name: /^Breda/ }).check();
    await page.getByRole('checkbox', { name: /^Dongen/ }).check();
    await page.getByRole('button', { name: 'Nodig uit voor een project' }).click();
    const back = new URL(page.url());
    expect(back.pathname).toBe('/inloggen');
    const kept = new URL(back.searchParams.get('naar') ?? '', world.hub.url);
    expect(kept.pathname).toBe('/kieshulp/project');
    expect(kept.searchParams.getAll('met').sort()).toEqual(['GM0758', 'GM0766']);
    expect(Object.fromEntries(kept.searchParams)).toMatchObject({
      goal: 'build',
      certainty: 'project',
      gemeente: 'GM0826',
      thema: 'verkeer',
      nodig: 'code',
      regio: 'moet',
    });
  });
}, 60_000);

test('with a script the list of partners follows each choice, and the address holds all of it', async () => {
  await visit(await world.guest(SCREEN), async (page) => {
    await page.goto(OUTCOME);
    await page.getByText('Kopieer link').waitFor();
    const choose = async (choice: Promise<unknown>): Promise<void> => {
      await Promise.all([page.waitForResponse('**/graphql'), choice]);
      await page.locator('form[aria-busy=false] .gg-partner').first().waitFor();
    };
    await choose(page.getByLabel('Uw gemeente').selectOption({ label: 'Oosterhout' }));
    expect(await partnersOn(page)).toEqual(await matched({ region: 'SOME' }));
    await choose(page.getByRole('radio', { name: 'Alleen in de regio' }).check());
    expect(await partnersOn(page)).toEqual(await matched({ region: 'MUST' }));
    await page.getByRole('checkbox', { name: /^Breda/ }).check();
    expect(await page.locator('.gg-action-bar').innerText()).toContain('1 gemeente gekozen');
    expect(queryOf(page)).toBe('?goal=build&certainty=project&gemeente=GM0826&regio=moet&met=GM0758');
    await page.reload();
    expect(await page.getByRole('checkbox', { name: /^Breda/ }).isChecked()).toBe(true);
    expect(await page.locator('.gg-partner-map__number').count()).toBe(10);
    await page.getByText('Kopieer link').waitFor();
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'Een beetje' }).isChecked()).toBe(true);
  });
}, 60_000);

test('each partner is explained: reasons with points that add up to its score, and links to what they rest on', async () => {
  await visit(await world.guest(SCREEN), async (page) => {
    await page.goto(`${OUTCOME}&gemeente=${OOSTERHOUT}&thema=parkeren`);
    const first = page.locator('.gg-partner').first();
    await first.locator('summary').click();
    const figures = await first.locator('dd').allInnerTexts();
    const points = figures.map((figure) => Number(figure.replace(',', '.')));
    const sum = points.slice(0, -1).reduce((total, one) => total + one, 0);
    expect(Math.abs(sum - (points.at(-1) ?? 0))).toBeLessThan(0.05 * points.length);
    expect(await first.locator('.gg-meta a').first().getAttribute('href')).toMatch(/^\/(oproep|algoritme|voorbeeld)\//);
    expect(await first.locator('.gg-meta').innerText()).not.toMatch(/\{\{|elke gemeente krijgt hier evenveel/);
  });
}, 30_000);

const project = (query: string) => `/kieshulp/project?goal=build&certainty=project&gemeente=${OOSTERHOUT}&${query}`;

test('starting a project says what is missing and keeps what was typed; then it has its page and its form', async () => {
  const publisher = await world.person('publisher', { ...SCREEN, municipality: OOSTERHOUT });
  await visit(publisher, async (page) => {
    await page.goto(OUTCOME);
    expect(queryOf(page)).toBe('?goal=build&certainty=project&gemeente=GM0826');
    await page.goto(project(`thema=parkeren&met=GM0758&met=${OOSTERHOUT}`));
    expect(await page.getByRole('checkbox', { name: 'Oosterhout' }).count()).toBe(0);
    await page.getByLabel('Bericht bij de uitnodiging').fill('Doen jullie mee?');
    await page.getByRole('button', { name: 'Start het project' }).click();
    expect(await page.locator('#problems').innerText()).toContain('Naam van het project: ');
    expect(await page.getByLabel('Bericht bij de uitnodiging').inputValue()).toBe('Doen jullie mee?');
    await page.getByLabel('Naam van het project').fill('Samen tellen hoe vol straten staan');
    await page.getByLabel('Samenvatting').fill('Wij maken samen een teller.');
    expect(await page.getByRole('checkbox', { name: 'Breda' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Parkeren' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Start het project' }).click();
    expect(new URL(page.url()).pathname).toBe('/samenwerking/samen-tellen-hoe-vol-straten-staan');
    expect(await page.locator('main').innerText()).toContain('Kostendeling en co-ontwikkeling');
  });
}, 60_000);

test('a session that ended takes nothing of what was typed', async () => {
  const publisher = await world.person('publisher', { ...SCREEN, municipality: OOSTERHOUT });
  await visit(publisher, async (page) => {
    await page.goto(project('met=GM0758'));
    await page.getByLabel('Naam van het project').fill('Lang over nagedacht');
    await publisher.clearCookies();
    await page.getByRole('button', { name: 'Start het project' }).click();
    expect(await page.getByText('U bent uitgelogd.').isVisible()).toBe(true);
    expect(await page.getByLabel('Naam van het project').inputValue()).toBe('Lang over nagedacht');
  });
}, 60_000);

test('an editor makes a draft, and a reader is told whom to ask', async () => {
  const editor = await world.person('editor', { ...SCREEN, municipality: OOSTERHOUT });
  await visit(editor, async (page) => {
    await page.goto(project('met=GM0758'));
    expect(await page.getByText('U bent redacteur: het project wordt een concept.').isVisible()).toBe(true);
    await page.getByLabel('Naam van het project').fill('Voorstel van een redacteur');
    await page.getByRole('button', { name: 'Start het project' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/deel\/entry_/);
  });
  const reader = await world.person('reader', { ...SCREEN, municipality: OOSTERHOUT });
  await visit(reader, async (page) => {
    await page.goto(project('met=GM0758'));
    expect(await page.getByText('Vraag een redacteur of publicist').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Start het project' }).count()).toBe(0);
  });
}, 60_000);

test('axe finds nothing on the page that starts a project, wide and narrow, in both languages', async () => {
  const publisher = await world.person('publisher', { municipality: OOSTERHOUT });
  await visit(publisher, async (page) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const language of ['', '/en']) {
        await page.goto(language + project('met=GM0758'));
        expect(await faultsOf(page)).toEqual([]);
      }
    }
  });
}, 120_000);

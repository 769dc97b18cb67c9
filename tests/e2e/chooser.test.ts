import type { Page } from 'playwright-core';
import { createGraphqlClient } from '../testkit/graphql-client.ts';
import { answersOf, scenarios } from '../testkit/chooser-world.ts';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { faultsOf } from './signed-in-world.ts';

const SCREEN = { viewport: { width: 1280, height: 900 } };
const NO_SCRIPT = { ...SCREEN, javaScriptEnabled: false };

let world: BrowserWorld;
beforeAll(async () => {
  world = await openBrowserWorld();
}, 60_000);
afterAll(() => world.close());

const visit = async (
  options: Parameters<BrowserWorld['visitor']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const visitor = await world.visitor(options);
  const page = await visitor.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await look(page);
  await visitor.close();
  expect(faults).toEqual([]);
};

const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const title = (page: Page): Promise<string> => page.locator('h1').innerText();
const outcomeOf = (answers: Readonly<Record<string, string>>): string =>
  `/kieshulp/uitkomst?${new URLSearchParams(answers).toString()}`;

interface Score {
  readonly form: { readonly name: string };
  readonly score: number;
  readonly heavinessPoints: number;
  readonly equalCandidate: boolean;
  readonly contributions: readonly { readonly points: number }[];
}
interface Recommended {
  readonly forms: readonly Score[];
  readonly excluded: readonly { readonly form: { readonly name: string } }[];
  readonly relaxations: readonly {
    readonly change: readonly { readonly questionId: string }[];
    readonly unlocks: readonly { readonly name: string }[];
  }[];
}

const ask = async <T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
  const { data } = await createGraphqlClient(world.origin).run(query, variables, { 'accept-language': 'nl' });
  return Object.values(data)[0] as unknown as T;
};
const recommend = (answers: Readonly<Record<string, string>>): Promise<Recommended> =>
  ask(
    `query ($answers: [ChooserAnswerInput!]!) { recommendForms(answers: $answers) {
      forms { form { name } score heavinessPoints equalCandidate contributions { points } }
      excluded { form { name } } relaxations { change { questionId } unlocks { name } } } }`,
    { answers: answersOf(answers) },
  );

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signed = (points: number): string => {
  const figure = tenths.format(Math.abs(points));
  return figure === '0,0' ? figure : `${points < 0 ? '−' : '+'}${figure}`;
};

/** Every form on the page with its figures, also those that are folded away. */
const formsOn = (page: Page) =>
  page.locator('.gg-form').evaluateAll((forms) =>
    forms.map((form) => ({
      name: form.querySelector('h3')?.textContent,
      score: form.querySelector('.gg-score__value')?.lastChild?.textContent,
      points: [...form.querySelectorAll('.gg-contributions tbody td:last-child')].map((cell) => cell.textContent),
      sum: form.querySelector('.gg-contributions tfoot td')?.textContent,
      equal: form.querySelector('.utrecht-badge-status') !== null,
    })),
  );

const figuresOf = ({ form, score, heavinessPoints, equalCandidate, contributions }: Score) => ({
  name: form.name,
  score: whole.format(score),
  points: [...contributions.map(({ points }) => points).sort((a, b) => b - a), -heavinessPoints].map(signed),
  sum: tenths.format(score),
  equal: equalCandidate,
});

test.each(scenarios)(
  'scenario $id: the page names the expected form first, with the figures of the API',
  async ({ answers }) => {
    const { forms, excluded } = await recommend(answers);
    await visit(NO_SCRIPT, async (page) => {
      await page.goto(outcomeOf(answers));
      const first = forms[0]?.form.name ?? '';
      expect((await title(page)).toLowerCase()).toBe(`eerste richting: ${first}`.toLowerCase());
      expect(await formsOn(page)).toEqual(forms.map(figuresOf));
      const names = await page.locator('.gg-excluded tbody th li').allTextContents();
      expect([...names].sort()).toEqual(excluded.map(({ form }) => form.name).sort());
    });
  },
  60_000,
);

test('without a script the questions lead from one to the next, can be skipped, changed and reviewed', async () => {
  await visit(NO_SCRIPT, async (page) => {
    await page.goto('/kieshulp');
    await page.getByRole('link', { name: 'Begin met vraag 1' }).click();
    expect(await page.getByText('Vraag 1 van 14').count()).toBe(1);
    expect(await page.getByText('Waarom vragen wij dit?').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Samen iets (door)ontwikkelen' }).check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('radio', { name: 'Afgebakend project' }).check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    expect(await title(page)).toBe('Met hoeveel partijen?');
    expect(await page.locator('.gg-living').innerText()).toContain('Kostendeling en co-ontwikkeling');
    await page.getByRole('link', { name: 'Sla over' }).click();
    await page.getByRole('radio', { name: '1 tot 4 jaar' }).check();
    await page.getByRole('button', { name: 'Bekijk uitkomst' }).click();
    expect(queryOf(page)).toContain('goal=build');
    expect(queryOf(page)).toContain('duration=1-4');
    expect(await page.locator('.gg-top').innerText()).toContain('uw 3 antwoorden. Er staan nog 11 vragen open.');
    await page.getByRole('link', { name: 'Wijzig Duur' }).click();
    expect(await page.getByRole('radio', { name: '1 tot 4 jaar' }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Vorige vraag' }).click();
    expect(await title(page)).toBe('Met hoeveel partijen?');
    await page.getByRole('link', { name: 'Alle vragen' }).click();
    expect(await title(page)).toBe('Uw antwoorden');
    expect(await page.getByRole('link', { name: /^Wijzig/ }).count()).toBe(3);
    await page.getByRole('link', { name: 'Wijzig Doel' }).click();
    await page.getByRole('link', { name: 'Laat open' }).click();
    expect(queryOf(page)).toBe('?vraag=certainty&certainty=project&duration=1-4');
  });
}, 60_000);

test('when no form is left, each smallest set of answers leads to an outcome without it', async () => {
  const answers = { staff: 'own', speed: '<1m', market: 'no' };
  const { relaxations } = await recommend(answers);
  expect(relaxations.length).toBeGreaterThan(1);
  await visit(NO_SCRIPT, async (page) => {
    await page.goto(outcomeOf(answers));
    expect(await title(page)).toBe('Geen enkele vorm past bij al uw antwoorden');
    const ways = page.getByRole('link', { name: /^Laat dit antwoord open/ });
    expect(await ways.count()).toBe(relaxations.length);
    const unlocked = await page.locator('section[aria-labelledby=heroverweeg] li .gg-small').allInnerTexts();
    for (const [index, { unlocks }] of relaxations.entries()) {
      for (const { name } of unlocks) expect(unlocked[index]).toContain(name);
    }
    await ways.first().click();
    const open = relaxations[0]?.change.map(({ questionId }) => questionId) ?? [];
    for (const question of open) expect(queryOf(page)).not.toContain(`${question}=`);
    expect(await title(page)).toMatch(/^Eerste richting: /);
  });
}, 30_000);

test('an answer that does not exist is named, and the page leads on without it', async () => {
  await visit(NO_SCRIPT, async (page) => {
    await page.goto('/kieshulp/uitkomst?goal=fly&risk=low');
    expect(await page.locator('.utrecht-alert').innerText()).toContain('Antwoord ‘fly’ hoort niet bij vraag ‘goal’');
    await page.getByRole('link', { name: 'Ga verder zonder dit antwoord' }).click();
    expect(queryOf(page)).toBe('?risk=low');
    expect(await title(page)).toMatch(/^Eerste richting: /);
  });
});

test('the outcome without an answer leads to the start', async () => {
  const response = await fetch(`${world.origin}/en/kieshulp/uitkomst?utm_source=mail`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/en/kieshulp']);
});

test('with a script the direction follows each answer in place, and Back and Forward work', async () => {
  await visit(SCREEN, async (page) => {
    await page.goto('/kieshulp?vraag=goal');
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    const living = page.locator('.gg-living');
    expect(await living.innerText()).toContain('Geef twee antwoorden');
    await page.getByRole('radio', { name: 'Leren en kennis delen' }).check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoe ver zijn jullie?');
    expect(await page.title()).toBe('Hoe ver zijn jullie? (vraag 2 van 14) - Gemeengoed');
    await page.getByRole('radio', { name: 'Verkennend' }).check();
    const { forms } = await recommend({ goal: 'learn', certainty: 'explore' });
    const best = `${forms[0]?.form.name}, met ${whole.format(forms[0]?.score ?? 0)} punten.`;
    await living.getByRole('status').getByText(best).waitFor({ state: 'attached' });
    expect(await living.locator('li').first().innerText()).toContain(forms[0]?.form.name ?? '');
    expect(queryOf(page)).toBe('?vraag=certainty&goal=learn&certainty=explore');
    await page.goBack();
    expect(await title(page)).toBe('Wat willen jullie samen vooral bereiken?');
    expect(await page.getByRole('radio', { name: 'Leren en kennis delen' }).isChecked()).toBe(true);
    await page.goForward();
    expect(await page.getByRole('radio', { name: 'Verkennend' }).isChecked()).toBe(true);
    expect(loads).toEqual([]);
  });
}, 30_000);

/** What is wrong with these pages, in both languages. */
const faultsOn = async (page: Page, paths: readonly string[]): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const path of paths.flatMap((one) => [one, `/en${one}`])) {
    await page.goto(path);
    wrong.push(...(await faultsOf(page)));
  }
  return wrong;
};

const FULL = '/kieshulp/uitkomst?goal=build&certainty=project&who=muni&gemeente=GM0826&thema=parkeren&met=GM0758';
const PAGES = [
  '/kieshulp?vraag=who&goal=build&certainty=project&who=muni',
  '/kieshulp?goal=build&certainty=project',
  FULL,
  '/kieshulp/uitkomst?staff=own&speed=%3C1m',
];

test.each([1280, 360])(
  'axe finds nothing in the chooser, in both languages, at %i px, and nothing is too wide',
  async (width) => {
    await visit({ viewport: { width, height: 900 } }, async (page) => {
      expect(await faultsOn(page, PAGES)).toEqual([]);
    });
  },
  240_000,
);

test('the chooser fits 320 px and works in forced colours', async () => {
  await visit({ viewport: { width: 320, height: 640 }, forcedColors: 'active' }, async (page) => {
    expect(await faultsOn(page, [FULL])).toEqual([]);
  });
}, 120_000);

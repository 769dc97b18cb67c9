import type { BrowserContext, Page } from 'playwright-core';
import { keyboard, mouse } from './hands.ts';
import type { Hands } from './hands.ts';
import { BREDA, OOSTERHOUT, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

const PASSWORD = 'zeven vissen op het dak';
const SCREEN = { viewport: { width: 1280, height: 900 } };

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld('demo');
}, 60_000);
afterAll(() => world.close());

/** Somebody at a screen, and the means to do something there. */
interface Person {
  readonly page: Page;
  readonly hands: Hands;
}
type Means = (page: Page) => Hands;

const sitDown = async (visitor: BrowserContext, means: Means): Promise<Person> => {
  const page = await visitor.newPage();
  return { page, hands: means(page) };
};

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const title = (page: Page): Promise<string> => page.locator('h1').innerText();
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

const signIn = async ({ page, hands }: Person, email: string): Promise<void> => {
  const form = page.getByRole('region', { name: 'Met een wachtwoord' });
  await hands.write(form.getByLabel('E-mailadres'), email);
  await hands.write(form.getByLabel('Wachtwoord'), PASSWORD, 'send');
  await page.waitForURL((url) => url.pathname !== '/inloggen');
};

const publishCase = async (person: Person, email: string, name: string): Promise<void> => {
  const { page, hands } = person;
  await page.goto('/');
  await hands.press(page.locator('header').getByRole('link', { name: 'Inloggen' }));
  await page.waitForURL('**/inloggen');
  await signIn(person, email);
  await hands.press(page.locator('header').getByRole('link', { name: 'Deel uw werk' }));
  await page.waitForURL('**/deel');
  await hands.tick(page.getByRole('radio', { name: /Voorbeeld/ }));
  await hands.write(page.getByLabel('Titel'), name);
  await hands.press(button(page, 'Maak een concept'));
  await page.waitForURL('**/deel/entry_*');
  await hands.write(page.getByLabel('Samenvatting'), 'Wij delen de code waarmee bewoners hun vergunning krijgen.');
  await hands.tick(page.getByRole('checkbox', { name: 'Verkeer' }));
  await hands.press(button(page, 'Publiceer'));
  await page.getByText('Gepubliceerd. Iedereen kan uw bijdrage nu vinden.').waitFor();
  await hands.press(button(page, 'Log uit'));
  await page.waitForURL('**/inloggen?gedaan=uit');
};

const findIt = async ({ page, hands }: Person, words: string, name: string): Promise<void> => {
  await page.goto('/');
  await hands.write(page.getByLabel('Waar werkt u aan?'), words, 'send');
  await page.waitForURL('**/zoeken?*');
  await hands.press(page.getByRole('main').getByRole('link', { name }).first());
  await page.waitForURL('**/voorbeeld/*');
  expect(await title(page)).toBe(name);
};

/** Seven answers of the fourteen. */
const ANSWERS = [
  'Samen iets (door)ontwikkelen',
  'Afgebakend project',
  '4-12',
  '1 tot 4 jaar',
  '50.000 tot 216.000 euro',
  'Ja, in dienst bij een deelnemer',
  'Een deelnemer mag houder zijn',
];

const askTheChooser = async ({ page, hands }: Person): Promise<void> => {
  await hands.press(page.locator('header').getByRole('link', { name: 'Kieshulp' }));
  await page.waitForURL('**/kieshulp');
  await hands.press(link(page, 'Begin met vraag 1'));
  for (const [index, answer] of ANSWERS.entries()) {
    await page.getByText(`Vraag ${index + 1} van 14`, { exact: true }).waitFor();
    await hands.tick(page.getByRole('radio', { name: answer, exact: true }));
    await hands.press(button(page, index + 1 === ANSWERS.length ? 'Bekijk uitkomst' : 'Volgende'));
  }
  await page.waitForURL('**/kieshulp/uitkomst?*');
  expect(await title(page)).toBe('Eerste richting: kostendeling en co-ontwikkeling');
};

const choosePartners = async ({ page, hands }: Person): Promise<void> => {
  const answered = () => page.waitForResponse('**/graphql');
  await Promise.all([answered(), hands.choose(page.getByLabel('Uw gemeente'), 'Oosterhout')]);
  await Promise.all([answered(), hands.choose(page.getByLabel('Wat zoekt u?'), 'Programma of code')]);
  await Promise.all([answered(), hands.tick(page.getByRole('radio', { name: 'Alleen in de regio' }))]);
  await hands.press(page.locator('summary', { hasText: 'Kies thema’s' }));
  await Promise.all([answered(), hands.tick(page.getByRole('checkbox', { name: 'Verkeer' }))]);
  await page.locator('form[aria-busy=false] .gg-partner').first().waitFor();
  expect(await page.locator('.gg-partner').first().locator('label').innerText()).toContain('Breda');
  for (const name of [/^Breda/, /^Tilburg/]) await hands.tick(page.getByRole('checkbox', { name }));
  expect(await page.locator('.gg-action-bar').innerText()).toContain('2 gemeenten gekozen');
  await hands.press(button(page, 'Nodig uit voor een project'));
};

const startProject = async (person: Person, email: string, name: string): Promise<string> => {
  const { page, hands } = person;
  await page.waitForURL('**/inloggen?naar=*');
  await signIn(person, email);
  await page.waitForURL('**/kieshulp/project?*');
  expect(await page.getByRole('checkbox', { name: 'Verkeer' }).isChecked()).toBe(true);
  await hands.write(page.getByLabel('Naam van het project'), name);
  await hands.write(page.getByLabel('Samenvatting'), 'Wij bouwen samen verder aan de code.');
  await hands.write(page.getByLabel('Bericht bij de uitnodiging'), 'Doen jullie mee?');
  await hands.press(button(page, 'Start het project'));
  await page.waitForURL('**/samenwerking/*');
  expect(await title(page)).toBe(name);
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('Kostendeling en co-ontwikkeling');
  expect(shown).toContain('Oosterhout');
  return pathOf(page);
};

const accept = async (person: Person, email: string, name: string): Promise<void> => {
  const { page, hands } = person;
  await page.goto('/inloggen');
  await signIn(person, email);
  expect(pathOf(page)).toBe('/mijn');
  const invitation = page.getByRole('region', { name });
  expect(await invitation.innerText()).toContain('Doen jullie mee?');
  await hands.press(invitation.getByRole('button', { name: /^Doe mee/ }));
  await page.getByText('Uw gemeente doet mee.').waitFor();
};

const projectsOn = async (page: Page, code: string): Promise<readonly string[]> => {
  await page.goto(`/gemeenten/${code}`);
  return page
    .locator('#samenwerkingen')
    .locator('xpath=ancestor::section[1]')
    .getByRole('heading', { level: 3 })
    .allInnerTexts();
};

test.each([
  { means: 'mouse', use: mouse, name: 'Parkeervergunning zonder wachtrij', typed: 'parkeervergunnign wachtrij' },
  {
    means: 'keyboard alone',
    use: keyboard,
    name: 'Bezoekersregeling in één formulier',
    typed: 'bezoekersregelign formulier',
  },
] as const)(
  'by $means: published, found with a typing error, a form, partners, a project, and both municipalities show it',
  async ({ use, name, typed }) => {
    const project = `Samen verder met: ${name}`;
    const [fromBreda, fromOosterhout] = await Promise.all([
      world.account('publisher', PASSWORD, BREDA),
      world.account('publisher', PASSWORD, OOSTERHOUT),
    ]);
    const [hereVisitor, thereVisitor] = await Promise.all([world.guest(SCREEN), world.guest(SCREEN)]);
    const here = await sitDown(hereVisitor, use);
    const there = await sitDown(thereVisitor, use);

    await publishCase(here, fromBreda, name);
    await findIt(there, typed, name);
    await askTheChooser(there);
    await choosePartners(there);
    const page = await startProject(there, fromOosterhout, project);
    expect(await projectsOn(there.page, BREDA)).not.toContain(project);
    await accept(here, fromBreda, project);

    for (const code of [BREDA, OOSTERHOUT]) expect(await projectsOn(there.page, code)).toContain(project);
    await there.page.goto(page);
    expect(await there.page.getByRole('link', { name: 'Breda', exact: true }).count()).toBe(1);
    await Promise.all([hereVisitor.close(), thereVisitor.close()]);
  },
  180_000,
);

test('signed in, with an open call of the own municipality, six clicks lead from the last answer to the project', async () => {
  const visitor = await world.person('publisher', { ...SCREEN, municipality: BREDA });
  const page = await visitor.newPage();
  let clicks = 0;
  const click = async (target: ReturnType<Page['locator']>): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  await page.goto('/kieshulp?vraag=certainty&goal=build&certainty=project');
  await click(button(page, 'Bekijk uitkomst'));
  for (const index of [0, 1, 2]) await click(page.locator('.gg-partner input').nth(index));
  await click(button(page, 'Nodig uit voor een project'));
  await page.getByLabel('Naam van het project').fill('Samen parkeerdruk schatten');
  await page.getByLabel('Samenvatting').fill('Wij maken samen een model.');
  await click(button(page, 'Start het project'));
  await page.waitForURL('**/samenwerking/samen-parkeerdruk-schatten');
  expect(clicks).toBeLessThanOrEqual(6);
  await visitor.close();
}, 60_000);

import { BREDA, OOSTERHOUT, faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld('demo');
}, 60_000);
afterAll(() => world.close());

const TOOL = 'AI-Strategiecanvas';

/** The address of the tool that the first step names. */
const toolPath = async (): Promise<string> => {
  const { data } = await world.hub.run('{ roadmap { step(number: 1) { instrument { name entry { url } } } } }');
  const instrument = data['roadmap']?.['step']?.['instrument'];
  expect(instrument?.['name']).toBe(TOOL);
  return instrument?.['entry']?.['url'] as unknown as string;
};

test.each([true, false])(
  'a publisher tells that the municipality uses a tool, changes it and takes it back (scripts: %s)',
  async (javaScriptEnabled) => {
    const path = await toolPath();
    const visitor = await world.person('publisher', { municipality: 'GM0766', javaScriptEnabled });
    const page = await visitor.newPage();
    await page.goto(path);
    await page.getByRole('link', { name: 'Wij gebruiken dit ook' }).click();
    const section = page.locator('section[aria-labelledby=gebruik]');
    await section.getByLabel('Wat nam u over').fill('mail naar noor@dongen.example');
    await section.getByRole('button', { name: 'Vertel het' }).click();
    expect(await section.getByLabel('Wat nam u over').inputValue()).toBe('mail naar noor@dongen.example');
    if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
    await section.getByLabel('Wat nam u over').fill('Alleen de eerste vier blokken.');
    await section.getByRole('button', { name: 'Vertel het' }).click();
    await page.waitForURL(`**${path}#gebruik`);
    expect(await section.getByRole('listitem').filter({ hasText: 'Dongen' }).innerText()).toContain('In gebruik');
    expect(await section.innerText()).toContain('2 gemeenten gebruiken dit nu.');

    const stranger = await (await world.guest()).newPage();
    await stranger.goto('/gemeenten/GM0766');
    expect(await stranger.locator('section[aria-labelledby=gebruikt-van]').innerText()).toContain(
      'eerste vier blokken',
    );
    await stranger.goto('/gemeenten/GM0014');
    expect(await stranger.locator('section[aria-labelledby=gebruikt-door]').innerText()).toContain('Dongen');
    await stranger.goto('/stappenplan/1');
    expect(await stranger.locator('section[aria-labelledby=meest-gebruikt]').innerText()).toContain('2 gebruikers');
    await stranger.context().close();

    await section.getByRole('button', { name: 'Neem dit terug' }).click();
    await page.waitForURL(`**${path}#gebruik`);
    expect(await section.getByRole('listitem').filter({ hasText: 'Dongen' }).count()).toBe(0);
    await visitor.close();
  },
  60_000,
);

test('a visitor is asked to sign in, and comes back to where the question was; a reader has no form', async () => {
  const path = await toolPath();
  const visitor = await world.guest();
  const page = await visitor.newPage();
  await page.goto(path);
  const href = await page.getByRole('link', { name: 'Log in en vertel het' }).getAttribute('href');
  expect(href).toBe(`/inloggen?naar=${encodeURIComponent(`${path}#gebruik`)}`);
  await visitor.close();
  const reader = await world.person('reader', { municipality: OOSTERHOUT });
  const own = await reader.newPage();
  await own.goto(path);
  expect(await own.getByRole('button', { name: 'Vertel het' }).count()).toBe(0);
  await reader.close();
});

test.each([true, false])(
  'an editor keeps the progress of the municipality, and nobody else sees it (scripts: %s)',
  async (javaScriptEnabled) => {
    const visitor = await world.person('editor', { municipality: BREDA, javaScriptEnabled });
    const page = await visitor.newPage();
    await page.goto(javaScriptEnabled ? '/stappenplan/4' : '/stappenplan/5');
    const panel = page.getByRole('region', { name: 'Voortgang van Breda' });
    await panel.getByLabel('Mee bezig').check();
    await panel.getByLabel('Waar staan wij').fill('Twee mensen volgden de training.');
    await panel.getByRole('button', { name: 'Bewaar' }).click();
    await page.waitForURL('**?bij=GM0758#voortgang');
    expect(await panel.innerText()).toContain('Twee mensen volgden de training.');
    expect(await panel.innerText()).toContain('Bijgewerkt door Test editor');
    expect(await page.locator('section[aria-labelledby=dichtstbij] h3').first().innerText()).toBe('Dicht bij Breda');
    if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
    await page.goto('/mijn');
    expect(await panel.innerText()).toMatch(/0 van 10 stappen klaar, [12] mee bezig/);
    await panel.getByRole('link', { name: 'Bekijk alle stappen' }).click();
    expect(await panel.getByRole('listitem').filter({ hasText: 'Mee bezig' }).count()).toBeGreaterThan(0);
    if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
    await visitor.close();

    const other = await world.person('administrator', { municipality: OOSTERHOUT });
    const theirs = await other.newPage();
    await theirs.goto('/stappenplan');
    expect(await theirs.locator('main').innerText()).not.toContain('Twee mensen');
    await other.close();
  },
  60_000,
);

test('a colleague who saved first is not overwritten, and what was typed is kept', async () => {
  const visitor = await world.person('editor', { municipality: BREDA });
  const [first, second] = [await visitor.newPage(), await visitor.newPage()];
  const panelOf = (page: typeof first) => page.getByRole('region', { name: 'Voortgang van Breda' });
  await Promise.all([first.goto('/stappenplan/6'), second.goto('/stappenplan/6')]);
  await panelOf(first).getByLabel('Klaar').check();
  await panelOf(first).getByRole('button', { name: 'Bewaar' }).click();
  await first.waitForURL('**#voortgang');
  await panelOf(second).getByLabel('Waar staan wij').fill('Bijna klaar.');
  await panelOf(second).getByRole('button', { name: 'Bewaar' }).click();
  expect(await second.getByRole('alert').innerText()).toContain('Een collega heeft deze stap intussen gewijzigd.');
  expect(await panelOf(second).getByLabel('Waar staan wij').inputValue()).toBe('Bijna klaar.');
  await panelOf(second).getByRole('button', { name: 'Bewaar' }).click();
  await second.waitForURL('**#voortgang');
  expect(await panelOf(second).innerText()).toContain('Bijna klaar.');
  await visitor.close();
});

test('visitors all get the same page of a step, whoever reads it before them', async () => {
  const page = async (): Promise<string> => (await world.hub.get('/stappenplan/6')).text();
  const before = await page();
  const visitor = await world.person('editor', { municipality: BREDA });
  await (await visitor.newPage()).goto('/stappenplan/6');
  await visitor.close();
  expect(await page()).toBe(before);
  expect(before).not.toContain('Voortgang van');
});

test.each([true, false])(
  'two municipalities are found by name, compared, swapped and shared (scripts: %s)',
  async (javaScriptEnabled) => {
    const visitor = await world.guest({ javaScriptEnabled });
    const page = await visitor.newPage();
    await page.goto('/gemeenten');
    await page.getByRole('link', { name: 'Vergelijk twee gemeenten' }).click();
    await page.getByLabel('Welke gemeente?', { exact: true }).fill('breda');
    await page.getByLabel('Met welke gemeente?').fill('bergen');
    await page.getByRole('button', { name: 'Vergelijk' }).click();
    await page
      .getByRole('region', { name: /bedoelt u met ‘bergen’/ })
      .getByRole('link', { name: 'Bergen op Zoom' })
      .click();
    await page.waitForURL('**/gemeenten/vergelijk?een=GM0758&ander=GM0748');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Breda en Bergen op Zoom vergeleken');
    const facts = page.getByRole('region', { name: 'Feiten naast elkaar' });
    expect(await facts.getByRole('row', { name: /Inwoners/ }).innerText()).toMatch(
      /188\.078\s+69\.694\s+Breda: 2,7 keer zoveel/,
    );
    const score = await page.locator('.gg-score__value').innerText();
    await page.getByRole('link', { name: 'Wissel om' }).click();
    await page.waitForURL('**?een=GM0748&ander=GM0758');
    expect(await page.locator('.gg-score__value').innerText()).toBe(score);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bergen op Zoom en Breda vergeleken');
    await visitor.close();
  },
);

test('every municipality can be compared with another one', async () => {
  const { data } = await world.hub.run(
    `{ ${[20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31].map((n) => `PV${n}: municipalities(province: "PV${n}", first: 100) { nodes { code name } }`).join(' ')} }`,
  );
  const all = Object.values(data).flatMap(({ nodes }) => nodes as unknown as { code: string; name: string }[]);
  expect(all).toHaveLength(342);
  const wrong: string[] = [];
  for (const [index, { code, name }] of all.entries()) {
    const other = all[(index * 61 + 29) % all.length];
    const path = `/gemeenten/vergelijk?een=${code}&ander=${other?.code ?? ''}`;
    const answer = await world.hub.get(path);
    const title = /<h1[^>]*>([^<]*)/.exec(await answer.text())?.[1]?.replaceAll('&#x27;', "'");
    const expected = other?.code === code ? 'Vergelijk twee gemeenten' : `${name} en ${other?.name ?? ''} vergeleken`;
    if (answer.status !== 200 || title !== expected) wrong.push(`${path}: ${answer.status} ${title ?? ''}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('the directory filters by name, province and size without a script, and says how much each shares', async () => {
  const visitor = await world.guest({ javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto('/gemeenten');
  await page.getByLabel('Omvang').selectOption('250.000 inwoners of meer');
  await page.getByRole('button', { name: 'Toon' }).click();
  expect(await page.locator('#resultaten').innerText()).toContain('4 gemeenten gevonden.');
  expect(await page.getByRole('listitem').filter({ hasText: 'Utrecht' }).last().innerText()).toMatch(/\d+ bijdragen/);
  await page.getByLabel('Provincie').selectOption('Utrecht');
  await page.getByRole('button', { name: 'Toon' }).click();
  expect(await page.locator('#resultaten').innerText()).toContain('1 gemeente gevonden.');
  await visitor.close();
});

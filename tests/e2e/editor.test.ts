import type { BrowserContext, Page } from 'playwright-core';
import { goOn, idOf, save, startDraft } from './editing.ts';
import { OOSTERHOUT, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
let publisher: BrowserContext;
let editor: BrowserContext;
beforeAll(async () => {
  world = await openSignedInWorld();
  [publisher, editor] = await Promise.all([
    world.person('publisher', { javaScriptEnabled: false }),
    world.person('editor', { javaScriptEnabled: false }),
  ]);
}, 60_000);
afterAll(() => world.close());

const publicTitle = async (id: string): Promise<unknown> => {
  const { data } = await world.hub.run('query($id: ID) { entry(id: $id) { title } }', { id });
  return data['entry'];
};

test('from nothing to public in at most 12 inputs, without a script', async () => {
  let inputs = 0;
  const did = async (step: Promise<unknown>): Promise<void> => {
    inputs += 1;
    await step;
  };
  const page = await publisher.newPage();
  await page.goto('/mijn');
  await page.locator('main').getByRole('link', { name: 'Deel uw werk' }).click();
  await did(page.getByRole('radio', { name: /Voorbeeld/ }).check());
  await did(page.getByLabel('Titel').fill('Parkeervergunning zonder wachtrij'));
  await did(page.getByRole('button', { name: 'Maak een concept' }).click());
  await did(page.getByLabel('Samenvatting').fill('Bewoners krijgen hun vergunning in één dag.'));
  await did(page.getByRole('checkbox', { name: 'Verkeer' }).check());
  await did(page.getByRole('button', { name: 'Publiceer' }).click());
  expect(await page.getByText('Gepubliceerd. Iedereen kan uw bijdrage nu vinden.').isVisible()).toBe(true);
  expect(inputs).toBeLessThanOrEqual(12);
  await page.getByRole('link', { name: 'Bekijk de pagina' }).click();
  const visitor = await world.guest({ javaScriptEnabled: false });
  const seen = await visitor.newPage();
  await seen.goto(page.url());
  expect(await seen.locator('h1').innerText()).toBe('Parkeervergunning zonder wachtrij');
  await visitor.close();
});

test('what is missing is named on top and at its field, and what was typed stays', async () => {
  const page = await startDraft(publisher, 'Een half verhaal');
  await goOn(page, 'Verhaal');
  await page.getByLabel('Aanpak').fill('Wij begonnen klein.\n\nToen groter.');
  await goOn(page, 'Delen');
  await page.getByLabel('Kosten eenmalig').fill('veel');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  const summary = page.getByRole('alert');
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Kosten eenmalig: Vul een heel getal in van 0 tot en met 1.000.000.000.',
  ]);
  expect(await page.getByLabel('Kosten eenmalig').inputValue()).toBe('veel');
  await page.getByLabel('Kosten eenmalig').fill('€ 18.500');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Samenvatting: Schrijf een samenvatting van één of twee zinnen.',
    'Thema: Kies minstens één thema.',
  ]);
  await summary.getByRole('link').first().click();
  expect(await page.locator('#field-summary').isVisible()).toBe(true);
  await page.locator('#field-summary').fill('Kort.');
  await page.getByRole('checkbox', { name: 'Wonen' }).check();
  await page.getByRole('button', { name: 'Publiceer' }).click();
  expect(await page.getByText('Gepubliceerd.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Verhaal', exact: true }).click();
  expect(await page.getByLabel('Aanpak').inputValue()).toBe('Wij begonnen klein.\n\nToen groter.');
});

test('Enter in a line saves, and does nothing else', async () => {
  const page = await startDraft(publisher, 'Titel met een fout');
  await page.getByLabel('Titel').fill('Titel zonder fout');
  await page.getByLabel('Titel').press('Enter');
  expect(await page.locator('h1').innerText()).toBe('Titel zonder fout');
  expect(await page.getByRole('status').innerText()).toMatch(/^Opgeslagen om \d\d:\d\d$/);
  expect(await publicTitle(idOf(page))).toBeNull();
});

test('of two people who save, the second sees both texts, loses neither, and then saves knowingly', async () => {
  const first = await startDraft(publisher, 'Samen schrijven');
  const second = await editor.newPage();
  await second.goto(`/deel/${idOf(first)}?stap=verhaal`);

  await goOn(first, 'Verhaal');
  await first.getByLabel('Aanleiding').fill('Tekst van de eerste.');
  await first.getByLabel('Resultaat').fill('Alleen de eerste schreef dit.');
  await save(first);

  await second.getByLabel('Aanleiding').fill('Tekst van de tweede.');
  await second.getByLabel('Geleerd').fill('Alleen de tweede schreef dit.');
  await save(second);
  const notice = second.getByRole('alert');
  expect(await notice.innerText()).toMatch(/Iemand anders bewaarde dit om \d\d:\d\d\./);
  expect(await second.getByLabel('Aanleiding').inputValue()).toBe('Tekst van de tweede.');
  expect(await second.locator('#ander-background').innerText()).toContain('Tekst van de eerste.');
  expect(await second.getByLabel('Resultaat').inputValue()).toBe('Alleen de eerste schreef dit.');
  expect(await second.getByLabel('Geleerd').inputValue()).toBe('Alleen de tweede schreef dit.');

  await second.getByLabel('Aanleiding').fill('Tekst van de eerste.\n\nTekst van de tweede.');
  await save(second);
  await first.reload();
  expect(await first.getByLabel('Aanleiding').inputValue()).toBe('Tekst van de eerste.\n\nTekst van de tweede.');
  expect(await first.getByLabel('Resultaat').inputValue()).toBe('Alleen de eerste schreef dit.');
  expect(await first.getByLabel('Geleerd').inputValue()).toBe('Alleen de tweede schreef dit.');
});

test('an editor asks for a judgement; a publisher sends it back with a reason, and later publishes', async () => {
  const page = await startDraft(editor, 'Ter beoordeling');
  expect(await page.getByRole('button', { name: 'Publiceer' }).count()).toBe(0);
  await page.getByLabel('Samenvatting').fill('Kort.');
  await page.getByRole('checkbox', { name: 'Recht' }).check();
  await page.getByRole('button', { name: 'Vraag om een oordeel' }).click();
  expect(await page.getByText('Bij een collega', { exact: true }).isVisible()).toBe(true);

  const reviewer = await publisher.newPage();
  await reviewer.goto(`/deel/${idOf(page)}?stap=delen`);
  await reviewer.getByText('Geef terug aan de schrijver').click();
  await reviewer.getByLabel('Wat moet er nog gebeuren?').fill('Noem de kosten.');
  await reviewer.getByRole('button', { name: 'Geef terug', exact: true }).click();

  await page.goto(`/deel/${idOf(page)}`);
  expect(await page.getByText('Een collega gaf dit terug: Noem de kosten.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Vraag om een oordeel' }).click();
  await reviewer.goto(`/deel/${idOf(page)}`);
  await reviewer.getByRole('button', { name: 'Publiceer' }).click();
  expect(await publicTitle(idOf(page))).toEqual({ title: 'Ter beoordeling' });
});

test('a public entry is changed in a working copy, and withdrawn with a reason for everyone to read', async () => {
  const page = await startDraft(publisher, 'Openbare titel');
  await page.getByLabel('Samenvatting').fill('Kort.');
  await page.getByRole('checkbox', { name: 'Werk' }).check();
  await page.getByRole('button', { name: 'Publiceer' }).click();
  const id = idOf(page);
  expect(await page.getByText('U wijzigt een werkversie; de openbare versie blijft staan.').isVisible()).toBe(true);
  await page.getByLabel('Titel').fill('Nieuwe titel');
  await save(page);
  expect(await publicTitle(id)).toEqual({ title: 'Openbare titel' });
  await page.getByRole('button', { name: 'Publiceer wijziging' }).click();
  expect(await publicTitle(id)).toEqual({ title: 'Nieuwe titel' });

  await page.goto(`/deel/${id}?stap=delen`);
  await page.getByText('Trek deze bijdrage in').click();
  await page.getByRole('button', { name: 'Trek in', exact: true }).click();
  expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#field-withdrawReason');
  await page.getByLabel('Waarom trekt u dit in?').fill('De cijfers klopten niet.');
  await page.getByRole('button', { name: 'Trek in', exact: true }).click();
  expect(await page.getByText('Ingetrokken', { exact: true }).isVisible()).toBe(true);
  const gone = await world.hub.get('/voorbeeld/openbare-titel');
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('De cijfers klopten niet.')]);
});

test('each kind keeps its own fields', async () => {
  const need = await startDraft(publisher, 'Gezocht: testlezers', 'oproep');
  await need.getByRole('radio', { name: 'Menskracht' }).check();
  await need.getByLabel('Hoeveel haast heeft het?').selectOption({ label: 'Snel nodig' });
  await need.getByLabel('Moet een partner dichtbij zijn?').selectOption({ label: 'Alleen in de buurt' });
  await need.getByLabel('Eigen inzet').fill('8');
  await need.getByLabel('Reageren kan tot').fill('2027-02-04');
  await save(need);
  const record = await startDraft(publisher, 'Meldingen verdelen', 'algoritme');
  await record.getByLabel('Status').selectOption({ label: 'In gebruik' });
  await record.getByLabel('Doel').fill('Meldingen sneller bij de goede ploeg.');
  await goOn(record, 'Verhaal');
  await record.getByLabel('Wettelijke basis').fill('Gemeentewet, artikel 160');
  await save(record);
  const tool = await startDraft(publisher, 'Rekenblad', 'hulpmiddel');
  await goOn(tool, 'Verhaal');
  await tool.getByLabel('Wat is er veranderd?').fill('Twee dagen sneller.');
  await save(tool);
  expect(await tool.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#field-claims.0.evidence');
  await tool.getByLabel('Soort bewijs').first().selectOption({ label: 'Eigen meting' });
  await goOn(tool, 'Delen');
  await tool.getByLabel('Naam').fill('Het rekenblad');
  await tool.getByLabel('Webadres', { exact: true }).fill('https://breda.example/blad.ods');
  await tool.getByLabel('Kosten eenmalig').fill('18.500');
  await tool.getByRole('checkbox', { name: '5. Klein beginnen' }).check();
  await save(tool);

  const reader = await world.hub.as('reader');
  const stored = async (page: Page, fields: string): Promise<unknown> =>
    (await reader.run(`query($id: ID) { entry(id: $id) { ${fields} } }`, { id: idOf(page) })).data['entry'];
  expect(await stored(need, 'need { kind urgency hoursPerWeek until region }')).toEqual({
    need: { kind: 'CAPACITY', urgency: 3, hoursPerWeek: 8, until: '2027-02-04', region: 'MUST' },
  });
  expect(await stored(record, 'algorithm { status goal legalBasis }')).toEqual({
    algorithm: {
      status: 'IN_USE',
      goal: 'Meldingen sneller bij de goede ploeg.',
      legalBasis: 'Gemeentewet, artikel 160',
    },
  });
  expect(await stored(tool, 'claims { text evidence } links { title url } facts { costOnce } steps')).toEqual({
    claims: [{ text: 'Twee dagen sneller.', evidence: 'OWN_MEASUREMENT' }],
    links: [{ title: 'Het rekenblad', url: 'https://breda.example/blad.ods' }],
    facts: { costOnce: 18500 },
    steps: [5],
  });
});

test('a reader sees the draft and why it cannot be changed; strangers and guests see nothing', async () => {
  const draft = await startDraft(publisher, 'Alleen voor ons');
  const path = `/deel/${idOf(draft)}`;
  const reader = await world.person('reader', { javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(path);
  expect(new URL(page.url()).pathname).toBe(`${path}/bekijk`);
  expect(await page.locator('main').innerText()).toContain('Als lezer kunt u dit niet wijzigen.');
  expect(await page.locator('h1').innerText()).toBe('Alleen voor ons');
  await page.goto('/deel');
  expect(await page.locator('main').innerText()).toContain('U kunt nog niets delen');

  const stranger = await world.person('publisher', { municipality: OOSTERHOUT, javaScriptEnabled: false });
  const other = await stranger.newPage();
  expect((await other.goto(path))?.status()).toBe(404);
  expect(await other.locator('main').innerText()).not.toContain('Alleen voor ons');
  const guest = await (await world.guest({ javaScriptEnabled: false })).newPage();
  await guest.goto(path);
  expect(guest.url()).toBe(`${world.hub.url}/inloggen?naar=${encodeURIComponent(path)}`);
  await Promise.all([reader.close(), stranger.close(), guest.context().close()]);
});

test('who was signed out while writing keeps the text, and saves it after signing in again', async () => {
  const visitor = await world.person('editor', { javaScriptEnabled: false });
  const page = await startDraft(visitor, 'Lang verhaal');
  await goOn(page, 'Verhaal');
  await page.getByLabel('Aanpak').fill('Een heel lang verhaal.');
  await visitor.clearCookies();
  await save(page);
  expect(await page.getByRole('alert').innerText()).toContain('Log in en probeer het opnieuw.');
  expect(await page.getByLabel('Aanpak').inputValue()).toBe('Een heel lang verhaal.');

  const again = await visitor.newPage();
  await again.goto(await world.signInLink(await world.account('editor')));
  await again.locator('main').getByRole('button', { name: 'Log in' }).click();
  await save(page);
  expect(await page.getByRole('status').innerText()).toContain('Opgeslagen om');
  await again.goto(`/deel/${idOf(page)}?stap=verhaal`);
  expect(await again.getByLabel('Aanpak').inputValue()).toBe('Een heel lang verhaal.');
  await visitor.close();
});

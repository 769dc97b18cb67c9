import type { BrowserContext, Page } from 'playwright-core';
import { BREDA, OOSTERHOUT, faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld('demo');
}, 60_000);
afterAll(() => world.close());

/** A draft of Breda, in the state that these steps lead to. */
const entry = async (
  title: string,
  ...steps: readonly ('submit' | 'return' | 'publish' | 'withdraw')[]
): Promise<string> => {
  const actor = await world.hub.as('publisher');
  const run = async (mutation: string, type: string, input: object): Promise<{ id: string; version: number }> => {
    const query = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { entry { id version } problems { message } } }`;
    const { data } = await actor.run(query, { input });
    return (data['done'] as unknown as { entry: { id: string; version: number } }).entry;
  };
  const inputs = {
    submit: ['submitEntry', 'EntryVersionInput', {}],
    return: ['returnEntry', 'ReturnEntryInput', { reason: 'Noem de kosten.' }],
    publish: ['publishEntry', 'EntryVersionInput', {}],
    withdraw: ['withdrawEntry', 'WithdrawEntryInput', { reason: 'Klopte niet.' }],
  } as const;
  let made = await run('createEntry', 'CreateEntryInput', {
    municipality: BREDA,
    kind: 'CASE_STUDY',
    title,
    summary: 'Kort.',
    themes: ['verkeer'],
  });
  for (const step of steps) {
    const [mutation, type, more] = inputs[step];
    made = await run(mutation, type, { id: made.id, version: made.version, ...more });
  }
  return made.id;
};

const invite = async (title: string, message: string): Promise<void> => {
  const actor = await world.hub.as('publisher', OOSTERHOUT);
  const input = {
    municipality: OOSTERHOUT,
    title,
    summary: 'Samen bouwen.',
    themes: ['verkeer'],
    partners: [BREDA],
    message,
  };
  await actor.run('mutation($input: StartProjectInput!) { startProject(input: $input) { project { id } } }', { input });
};

const myWork = async (visitor: BrowserContext): Promise<Page> => {
  const page = await visitor.newPage();
  await page.goto('/mijn');
  return page;
};
const list = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('a guest is sent to sign in, and comes back', async () => {
  const answer = await world.hub.get('/mijn');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inloggen?naar=%2Fmijn']);
});

test('everyone of a municipality sees its work by what it waits for; a publisher sees what to judge', async () => {
  const draft = await entry('Nog een concept');
  await entry('Teruggegeven stuk', 'submit', 'return');
  await entry('Klaar om te beoordelen', 'submit');
  await entry('Openbaar stuk', 'publish');
  await entry('Ingetrokken stuk', 'publish', 'withdraw');

  const [publisher, editor] = await Promise.all([
    world.person('publisher', { javaScriptEnabled: false }),
    world.person('editor', { javaScriptEnabled: false }),
  ]);
  const page = await myWork(publisher);
  expect(await list(page, 'Te beoordelen').getByRole('heading', { level: 3 }).allInnerTexts()).toContain(
    'Klaar om te beoordelen',
  );
  expect(await list(page, 'Concepten').innerText()).toMatch(/Nog te doen: Noem de kosten\./);
  expect(await list(page, 'Openbaar').innerText()).toContain('Openbaar stuk');
  expect(await list(page, 'Ingetrokken').innerText()).toContain('Ingetrokken stuk');
  expect(await page.locator('main').innerText()).not.toContain('Oosterhout');
  const link = list(page, 'Concepten').getByRole('link', { name: 'Nog een concept' });
  expect(await link.getAttribute('href')).toBe(`/deel/${draft}`);
  await list(page, 'Openbaar').getByRole('link', { name: 'Wijzig Openbaar stuk' }).click();
  expect(await page.locator('h1').innerText()).toBe('Openbaar stuk');

  const own = await myWork(editor);
  expect(await list(own, 'Bij een collega').innerText()).toContain('Klaar om te beoordelen');
  expect(await own.getByRole('heading', { name: 'Te beoordelen', level: 2 }).count()).toBe(0);
  await Promise.all([publisher.close(), editor.close()]);
});

test('an invitation is accepted or declined with a message, by a publisher only', async () => {
  await invite('Samen parkeerdruk meten', 'Doet Breda mee?\nWij beginnen in maart.');
  await invite('Samen inkopen', 'Ook hierin?');
  const [publisher, editor] = await Promise.all([
    world.person('publisher', { javaScriptEnabled: false }),
    world.person('editor', { javaScriptEnabled: false }),
  ]);
  const reading = await myWork(editor);
  expect(await reading.locator('main').innerText()).toContain(
    'Alleen een publicist of beheerder van uw gemeente kan antwoorden.',
  );
  expect(await reading.getByRole('button', { name: /Doe mee/ }).count()).toBe(0);

  const page = await myWork(publisher);
  const first = page.getByRole('region', { name: 'Samen parkeerdruk meten' });
  expect(await first.innerText()).toMatch(/Oosterhout nodigt Breda uit[^]*Doet Breda mee\?\nWij beginnen in maart\./);
  await first.getByLabel(/Uw antwoord aan Oosterhout/).fill('x'.repeat(2_001));
  await first.getByRole('button', { name: /Doe mee/ }).click();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(1);
  expect(await first.getByLabel(/Uw antwoord aan Oosterhout/).inputValue()).toHaveLength(2_001);
  await first.getByLabel(/Uw antwoord aan Oosterhout/).fill('Graag. Bel de afdeling verkeer.');
  await first.getByRole('button', { name: /Doe mee/ }).click();
  expect(await page.locator('main').innerText()).toContain('Uw gemeente doet mee.');
  expect(await list(page, 'Samenwerkingen').getByRole('link', { name: 'Samen parkeerdruk meten' }).count()).toBe(1);

  await page
    .getByRole('region', { name: 'Samen inkopen' })
    .getByRole('button', { name: /Sla af/ })
    .click();
  expect(await page.locator('main').innerText()).toContain('U heeft de uitnodiging afgeslagen.');
  expect(await page.getByRole('heading', { name: /Uitnodigingen/ }).count()).toBe(0);
  await Promise.all([publisher.close(), editor.close()]);
});

test('where there is nothing yet, the page says what to do', async () => {
  const visitor = await world.person('editor', { municipality: 'GM0448', javaScriptEnabled: false });
  const page = await myWork(visitor);
  expect(await page.getByText('Er staan geen concepten klaar').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Begin een bijdrage' }).click();
  expect(new URL(page.url()).pathname).toBe('/deel');
  const reader = await world.person('reader', { municipality: 'GM0448', javaScriptEnabled: false });
  const reading = await myWork(reader);
  expect(await reading.locator('main').innerText()).toContain('Vraag de beheerder om de rol redacteur.');
  await Promise.all([visitor.close(), reader.close()]);
});

test.each([1280, 360])(
  'axe finds nothing on one’s own work at %i px, in both languages',
  async (width) => {
    await invite(`Samen meten ${width}`, 'Doet Breda mee?');
    await entry(`Klaar ${width}`, 'submit');
    const faults: string[] = [];
    for (const role of ['publisher', 'reader'] as const) {
      const visitor = await world.person(role, { viewport: { width, height: 900 } });
      const page = await visitor.newPage();
      for (const path of ['/mijn?gedaan=link', '/en/mijn']) {
        await page.goto(path);
        faults.push(...(await faultsOf(page)));
      }
      await visitor.close();
    }
    expect(faults).toEqual([]);
  },
  90_000,
);

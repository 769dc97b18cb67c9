import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { entryPages } from './public-pages.ts';

let world: BrowserWorld;
/** A publisher of Breda, signed in. */
let publisher: BrowserContext;
let guest: BrowserContext;

beforeAll(async () => {
  world = await openBrowserWorld();
  guest = await world.visitor({ javaScriptEnabled: false });
  publisher = await world.visitor({ javaScriptEnabled: false });
  const token = new URL(world.signInLink('publicist.breda@gemeengoed.example')).searchParams.get('link');
  await run('mutation ($token: String!) { signInWithLink(input: { token: $token }) { problems { message } } }', {
    token,
  });
}, 60_000);
afterAll(() => world.close());

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly slug: string;
}

/** Runs a mutation as the publisher; its entry, or what was wrong. */
const run = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<Answered> => {
  const response = await publisher.request.post('/graphql', { data: { query, variables } });
  const { data } = (await response.json()) as {
    data: Record<string, { entry?: Answered; project?: Answered; problems: readonly unknown[] }>;
  };
  const [payload] = Object.values(data);
  expect(payload?.problems).toEqual([]);
  return payload?.entry ?? payload?.project ?? { id: '', version: 0, url: '', slug: '' };
};

const change = (name: string, input: string) => (variables: Readonly<Record<string, unknown>>) =>
  run(
    `mutation ($input: ${input}!) { ${name}(input: $input) { entry { id version url slug } problems { code path } } }`,
    {
      input: variables,
    },
  );
const create = change('createEntry', 'CreateEntryInput');
const save = change('saveEntry', 'SaveEntryInput');
const publish = change('publishEntry', 'EntryVersionInput');
const withdraw = change('withdrawEntry', 'WithdrawEntryInput');

const draft = (title: string, more: Readonly<Record<string, unknown>> = {}) =>
  create({ municipality: 'GM0758', kind: 'CASE_STUDY', title, summary: 'Kort gezegd.', themes: ['verkeer'], ...more });
const published = async (title: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { id, version } = await draft(title, more);
  return publish({ id, version });
};

/** Opens a page without a script; these pages have none of their own. */
const open = async (path: string, visitor: BrowserContext = guest): Promise<Page & { answered: number }> => {
  const page = await visitor.newPage();
  const response = await page.goto(path);
  return Object.assign(page, { answered: response?.status() ?? 0 });
};
const main = (page: Page): Promise<string> => page.locator('main').innerText();
const fact = (page: Page, name: string): Promise<string> =>
  page.locator('.gg-entry__facts .utrecht-data-list__item', { hasText: name }).locator('dd').innerText();

test('the page of each kind tells what it is, from whom, and under which licence', async () => {
  for (const path of await entryPages(world.origin)) {
    const page = await open(path);
    expect([path, page.answered, await page.locator('h1').count()]).toEqual([path, 200, 1]);
    expect(await fact(page, 'Licentie')).toMatch(/CC BY 4\.0|EUPL-1\.2/);
    expect(await fact(page, 'Bijgewerkt')).toMatch(/^\d{1,2} [a-z]+ 20\d\d$/);
    expect(await page.locator('.gg-meta a[href^="/zoeken?thema="]').count()).toBeGreaterThan(0);
    expect(await page.locator('#lijkt').count()).toBe(1);
    await page.close();
  }
});

test('programs read who wrote it: not the municipality where the hub did', async () => {
  const page = await open('/voorbeeld/bezetting-van-het-klantcontact-voorspellen');
  const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@graph': readonly Record<string, unknown>[];
  };
  expect(graph['@graph'][0]).toMatchObject({
    '@type': 'Article',
    name: 'Bezetting van het klantcontact voorspellen',
    author: { name: 'Gemeengoed' },
    about: { name: 'Gemeente Breda' },
    license: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    inLanguage: 'nl',
  });
  await page.close();
});

test('what nobody checked says so, and each claim shows how certain it is', async () => {
  const page = await open('/voorbeeld/bezetting-van-het-klantcontact-voorspellen');
  expect(await main(page)).toContain('Dit voorbeeld is illustratief. Niet getoetst bij de gemeente.');
  const claims = await page.locator('.gg-claims > li').allInnerTexts();
  expect(claims.join()).toMatch(/57 in plaats van 64[^,]*Gecontroleerd[\s\S]*25 procent[^,]*Niet bevestigd/);
  expect(await fact(page, 'Kosten')).toBe('Niet bekend');
  expect(await page.locator('#contact').innerText()).toContain('De functie is een voorbeeld');
  await page.close();
});

test('an example call says first that it is not from this municipality', async () => {
  const page = await open('/oproep/gezocht-code-om-parkeerdruk-te-schatten-zonder-kentekens-te-bewaren');
  expect(await page.locator('.gg-top .utrecht-alert').innerText()).toMatch(
    /^Voorbeeldoproep, niet van deze gemeente\./,
  );
  expect(await fact(page, 'Gezocht')).toBe('Software of code');
  expect(await fact(page, 'Reageer tot')).toBe('28 februari 2027');
  expect(await fact(page, 'Regio')).toBe('Liefst in de buurt');
  await page.close();
});

test('what a municipality wrote itself has no such notice, and its money and words are written out', async () => {
  const { url } = await published('Deelauto’s tellen met rekenblad', {
    facts: { costOnce: 18_500, costYearly: 4_000, hours: 120, durationMonths: 7 },
    story: { approach: 'Tel **elke** ochtend.\n\n<script>alert(1)</script>' },
  });
  const page = await open(url);
  expect(await page.locator('.gg-top .utrecht-alert').count()).toBe(0);
  expect((await fact(page, 'Kosten')).replaceAll('\u00a0', ' ')).toBe('€ 18.500 eenmalig\n€ 4.000 per jaar');
  expect(await fact(page, 'Inzet')).toBe('120 uur');
  expect(await fact(page, 'Doorlooptijd')).toBe('7 maanden');
  expect(await page.locator('.gg-prose strong').innerText()).toBe('elke');
  expect(await page.locator('.gg-prose script').count()).toBe(0);
  expect(await page.locator('#contact').innerText()).toContain('Neem contact op met gemeente Breda.');
  await page.close();
});

test('what a register record does not say is said to be unknown', async () => {
  const { url } = await published('Zoeken naar lekke leidingen', {
    kind: 'ALGORITHM',
    algorithm: { status: 'IN_USE', goal: 'Lekken vinden.' },
  });
  const page = await open(url);
  const record = page.locator('section', { has: page.locator('#register') });
  expect(await record.locator('dd').first().innerText()).toBe('Lekken vinden.');
  expect((await record.locator('dd').allInnerTexts()).slice(1)).toEqual(Array<string>(9).fill('Niet bekend'));
  expect(await fact(page, 'Status')).toBe('In gebruik');
  await page.close();
});

test('every published version stays at its own address; an older one says that there is a newer one', async () => {
  const first = await published('Eerste titel van een proef');
  const saved = await save({ id: first.id, version: first.version, title: 'Tweede titel van een proef' });
  const second = await publish({ id: first.id, version: saved.version });
  const newest = await open(first.url);
  expect(await newest.locator('h1').innerText()).toBe('Tweede titel van een proef');
  await newest.getByText('2 versies').click();
  await newest.getByRole('link', { name: `Versie ${first.version}`, exact: true }).click();
  expect(newest.url()).toBe(`${world.origin}${first.url}?versie=${first.version}`);
  expect(await newest.locator('h1').innerText()).toBe('Eerste titel van een proef');
  expect(await newest.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await newest.getByRole('link', { name: 'Bekijk de nieuwste versie' }).click();
  expect(newest.url()).toBe(`${world.origin}${first.url}`);
  const named = await open(`${first.url}?versie=${second.version}`);
  expect(await named.getByText('Er is een nieuwere.').count()).toBe(0);
  expect((await open(`${first.url}?versie=999`)).answered).toBe(404);
  expect((await open(`${first.url}?versie=x`)).answered).toBe(404);
});

test('the address of another kind leads to the right one; an unknown one is no page', async () => {
  const moved = await fetch(`${world.origin}/en/oproep/bezetting-van-het-klantcontact-voorspellen`, {
    redirect: 'manual',
  });
  expect([moved.status, moved.headers.get('location')]).toEqual([
    301,
    '/en/voorbeeld/bezetting-van-het-klantcontact-voorspellen',
  ]);
  expect((await fetch(`${world.origin}/voorbeeld/bestaat-niet`)).status).toBe(404);
});

test('a draft is no page to anybody else; its own people are led to where they work on it', async () => {
  const { id, url } = await draft('Nog geheim plan');
  const stranger = await fetch(world.origin + url);
  expect([stranger.status, (await stranger.text()).includes('geheim')]).toEqual([404, false]);
  const own = await publisher.request.get(url, { maxRedirects: 0 });
  expect([own.status(), own.headers()['location']]).toEqual([303, `/deel/${id}`]);
});

test('while editors work on a draft, the page shows everybody the public version, and editors the way to the draft', async () => {
  const { id, version, url } = await published('Openbare titel van een werk');
  await save({ id, version, title: 'Titel die nog niemand mag zien' });
  const page = await open(url, publisher);
  expect(await page.locator('h1').innerText()).toBe('Openbare titel van een werk');
  expect(await main(page)).toContain('Er staat een concept met wijzigingen klaar.');
  expect(await page.getByRole('link', { name: 'Bewerk' }).getAttribute('href')).toBe(`/deel/${id}`);
  const stranger = await open(url);
  expect(await main(stranger)).not.toMatch(/concept|nog niemand mag zien/);
  expect(await stranger.getByRole('link', { name: 'Bewerk' }).count()).toBe(0);
});

test('what was withdrawn leaves a notice of who, when and why, and nothing of its content, at every version', async () => {
  const { id, version, url } = await published('Rookmelders in parkeergarages', { summary: 'Vijftig sensoren.' });
  await withdraw({ id, version, reason: 'De cijfers klopten niet.' });
  for (const path of [url, `${url}?versie=${version}`, `/en${url}`, url.replace('/voorbeeld/', '/oproep/')]) {
    const response = await fetch(world.origin + path, { redirect: 'manual' });
    const html = await response.text();
    expect([path, response.status]).toEqual([path, 410]);
    expect(html).not.toMatch(/rookmelders|vijftig|sensoren|canonical|rel="alternate"/i);
    expect(html).toMatch(/Breda/);
    expect(html).toContain('De cijfers klopten niet.');
  }
  const page = await open(url);
  expect(await page.locator('h1').innerText()).toBe('Deze bijdrage is teruggetrokken');
  expect(await page.getByRole('link', { name: 'Bewerk' }).count()).toBe(0);
  const own = await open(url, publisher);
  expect(await own.getByRole('link', { name: 'Bewerk' }).getAttribute('href')).toBe(`/deel/${id}`);
});

test('a joint project shows its form and who takes part', async () => {
  const { url } = await run(
    `mutation ($input: StartProjectInput!) { startProject(input: $input) { project { id version url slug } problems { code } } }`,
    {
      input: {
        municipality: 'GM0758',
        title: 'Samen lekken zoeken',
        summary: 'Meten.',
        form: 'COV',
        themes: ['verkeer'],
      },
    },
  );
  const page = await open(url);
  expect(page.answered).toBe(200);
  expect(await page.locator('section', { has: page.locator('#deelnemers') }).innerText()).toMatch(
    /Vorm: .+[\s\S]*Breda/,
  );
  expect(await fact(page, 'Doen mee')).toBe('1 gemeente');
});

test('in English, words of others keep their language', async () => {
  const page = await open('/en/voorbeeld/bezetting-van-het-klantcontact-voorspellen');
  expect(await page.locator('h1 span').getAttribute('lang')).toBe('nl');
  expect(await page.locator('.gg-prose').first().getAttribute('lang')).toBe('nl');
  expect(await main(page)).toContain('In Dutch');
  expect(await main(page)).toContain('Not checked with the municipality.');
});

test('the contents lead to the sections by keyboard, and the addresses can be copied', async () => {
  const visitor = await world.visitor({ viewport: { width: 1280, height: 900 } });
  const page = await visitor.newPage();
  await page.goto('/voorbeeld/bezetting-van-het-klantcontact-voorspellen');
  await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Geleerd' }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#geleerd');
  expect(await page.locator('#geleerd').evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await page.getByLabel('Vast adres').inputValue()).toBe(
    `${world.origin}/voorbeeld/bezetting-van-het-klantcontact-voorspellen`,
  );
  expect(await page.getByLabel('Zo noemt u deze bron').inputValue()).toMatch(/^Gemeengoed \(2026\).*\?versie=\d+$/);
  await visitor.close();
});

test('on paper only the content is left', async () => {
  const page = await open('/voorbeeld/bezetting-van-het-klantcontact-voorspellen');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.utrecht-page-header', '.gg-entry__toc', '.gg-entry__actions', '#lijkt']) {
    expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false]);
  }
  expect(await page.locator('#geleerd').isVisible()).toBe(true);
});

test.each([
  { width: 1280, language: '' },
  { width: 360, language: '/en' },
])(
  'axe finds nothing on an older version, a withdrawn entry and a bare one, at $width px',
  async ({ width, language }) => {
    const bare = await published('Alleen een titel en een zin');
    const saved = await save({ id: bare.id, version: bare.version, title: 'Alleen een titel en een andere zin' });
    await publish({ id: bare.id, version: saved.version });
    const gone = await published('Iets dat verdwijnt');
    await withdraw({ id: gone.id, version: gone.version, reason: 'Dubbel geplaatst.' });
    const visitor = await world.visitor({ viewport: { width, height: 900 } });
    const page = await visitor.newPage();
    for (const path of [bare.url, `${bare.url}?versie=${bare.version}`, gone.url]) {
      await page.goto(language + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} at ${String(nodes[0]?.target)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await visitor.close();
  },
  60_000,
);

import type { BrowserContextOptions } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { visitSearch, withoutScript } from './search-visit.ts';
import type { SearchVisit } from './search-visit.ts';

let world: BrowserWorld;
let visit: SearchVisit;

beforeAll(async () => {
  world = await openBrowserWorld();
}, 60_000);
afterAll(() => world.close());
afterEach(() => visit.leave());

const open = async (path: string, options?: BrowserContextOptions): Promise<void> => {
  visit = await visitSearch(world, path, options);
};
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
const main = (): Promise<string> => visit.page.locator('main').innerText();
const query = () => new URL(visit.page.url()).searchParams;
const send = () => visit.page.getByRole('button', { name: 'Toon resultaten' }).click();
const list = (name: string) => visit.page.getByRole('combobox', { name });

describe('with the form alone', () => {
  test('a COROP area, within the region, and its chip', async () => {
    await open('/zoeken', withoutScript);
    const region = visit.page.locator('fieldset', { has: visit.page.getByText('Regio', { exact: true }) });
    const area = region.getByRole('checkbox', { name: /^West-Noord-Brabant/ });
    const count = numberIn(await area.locator('xpath=..').innerText());
    await area.check();
    await send();
    expect(query().getAll('corop')).toEqual(['west-noord-brabant']);
    expect(numberIn(await visit.count())).toBe(count);
    expect(await visit.page.locator('.gg-chosen').innerText()).toContain('West-Noord-Brabant');
  });

  test('an amount of money that nothing is found for can be taken off again', async () => {
    await open('/zoeken?kosten=vanaf-250000', withoutScript);
    expect(await visit.count()).toBe('Geen resultaten');
    await visit.page
      .locator('.gg-chosen')
      .getByRole('link', { name: /Meer dan € 250.000/ })
      .click();
    expect(visit.address()).toBe('/zoeken');
  });

  test('municipalities like any chosen one: who they are is told, and only theirs is found', async () => {
    await open('/zoeken', withoutScript);
    await list('Gemeente om op te lijken').selectOption({ label: 'Breda' });
    await send();
    expect(query().get('zoals')).toBe('GM0758');
    const [, names = ''] = /Het meest lijken: (.+)\./.exec(await main()) ?? [];
    const peers = names.split(/, | en /);
    expect(peers).toHaveLength(10);
    const owners = await visit.page.locator('.gg-result .gg-meta__item:first-child').allInnerTexts();
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.filter((owner) => !peers.includes(owner.trim()))).toEqual([]);
  });

  test('near a municipality: the distance is told, nearest first, and it can be an order', async () => {
    await open('/zoeken?q=ai', withoutScript);
    await list('Gemeente in het midden').selectOption({ label: 'Utrecht' });
    await list('Afstand').selectOption({ label: 'Binnen 50 km' });
    await send();
    expect([query().get('bij'), query().get('straal')]).toEqual(['GM0344', '50']);
    await visit.page.locator('#sorteer').selectOption({ label: 'Dichtstbij eerst' });
    await visit.page.getByRole('button', { name: 'Sorteer' }).click();
    const distances = (await visit.page.locator('.gg-result .gg-meta__item').allInnerTexts())
      .filter((text) => / km$/.test(text))
      .map((text) => Number.parseFloat(text.replace(',', '.')));
    expect(distances.length).toBeGreaterThan(1);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(50);
  });

  test('a municipality is found by the beginning of its name', async () => {
    await open('/zoeken', withoutScript);
    await visit.page.getByRole('searchbox', { name: 'Zoek een gemeente' }).fill('arn');
    await send();
    await visit.page.getByRole('checkbox', { name: /^Arnhem/ }).check();
    await send();
    expect(query().getAll('gemeente')).toEqual(['GM0202']);
    await visit.page.getByRole('searchbox', { name: 'Zoek een gemeente' }).fill('zzz');
    await send();
    expect(await main()).toContain('Geen gemeente met die naam.');
  });

  test('what is used most can come first, whatever is found', async () => {
    await open('/zoeken?soort=hulpmiddel', withoutScript);
    const found = await visit.count();
    await visit.page.locator('#sorteer').selectOption({ label: 'Meest gebruikt eerst' });
    await visit.page.getByRole('button', { name: 'Sorteer' }).click();
    expect(query().get('sorteer')).toBe('hergebruik');
    expect(await visit.count()).toBe(found);
    expect(await visit.page.locator('#sorteer').inputValue()).toBe('hergebruik');
  });
});

describe('an address that is not right', () => {
  test('says what it left out and goes on with the rest', async () => {
    await open('/zoeken?soort=voorbeeld&soort=auto&thema=onzin&bij=GM0758&straal=abc&pagina=0', withoutScript);
    expect(await main()).toContain(
      'Delen van het adres begrijpen wij niet en zijn weggelaten: soort=auto, straal=abc, pagina=0 en thema=onzin.',
    );
    expect(await visit.page.getByRole('checkbox', { name: /^Voorbeeld/ }).isChecked()).toBe(true);
  });

  test('any nonsense answers with a page', async () => {
    const nonsense = [
      '?pagina=99999',
      '?straal=-1&bij=x',
      '?zoals=GM9999',
      '?bij=GM9999&straal=5',
      '?vergelijk=%00',
      '?q=%22',
    ];
    for (const part of nonsense) {
      const response = await fetch(`${world.origin}/zoeken${part}`);
      expect([part, response.status]).toEqual([part, 200]);
    }
    await open('/zoeken?zoals=GM9999', withoutScript);
    expect(await main()).toMatch(/kennen wij niet/);
  });

  test('a page beyond the last one leads to the last one', async () => {
    await open('/zoeken?pagina=60', withoutScript);
    expect(await main()).toMatch(/Er zijn \d+ pagina’s met resultaten\./);
    await visit.page.getByRole('link', { name: 'Naar de laatste pagina' }).click();
    expect((await visit.titles()).length).toBeGreaterThan(0);
  });
});

describe('without results', () => {
  test('a wider search, with its number, leads to results', async () => {
    await open('/zoeken?q=zzzz&thema=verkeer&soort=oproep', withoutScript);
    const wider = visit.page.locator('.gg-tips li', { hasText: 'Zoek zonder deze woorden' });
    const promised = numberIn(await wider.innerText());
    expect(promised).toBeGreaterThan(0);
    await wider.getByRole('link').click();
    expect(numberIn(await visit.count())).toBe(promised);
  });

  test('what is new on the nearest theme is shown, and a call takes the words along', async () => {
    await open('/zoeken?q=zzzz&thema=verkeer', withoutScript);
    expect(await visit.page.getByRole('heading', { name: 'Wel nieuw bij Verkeer' }).isVisible()).toBe(true);
    expect(await visit.page.locator('.gg-card').count()).toBeGreaterThan(0);
    const call = visit.page.getByRole('link', { name: 'Plaats een oproep' }).first();
    expect(await call.getAttribute('href')).toBe('/deel?soort=oproep&titel=zzzz');
    await call.click();
    expect(decodeURIComponent(visit.address())).toContain('titel=zzzz');
  });

  test('with a script the same help comes in place', async () => {
    await open('/zoeken?soort=oproep');
    await visit.taken();
    await visit.page.locator('main input[name=q]').fill('zzzz');
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('link', { name: 'Zoek zonder deze woorden' }).click();
    await visit.page.locator('.gg-result').first().waitFor();
    expect(visit.address()).toBe('/zoeken?soort=oproep');
    expect(await visit.page.locator('main input[name=q]').inputValue()).toBe('');
    expect(visit.faults).toEqual([]);
  });
});

describe('hearing of what comes later', () => {
  test('the search can be kept and followed, with all that it asks', async () => {
    await open('/zoeken?q=ai&thema=recht&pagina=1&weergave=kaart', withoutScript);
    const { page } = visit;
    expect(await page.getByRole('link', { name: 'Bewaar deze zoekopdracht' }).getAttribute('href')).toBe(
      '/mijn/zoekopdrachten/nieuw?q=ai&thema=recht',
    );
    const feed = '/zoeken.atom?q=ai&thema=recht';
    expect(await page.getByRole('link', { name: 'Feed van deze zoekopdracht' }).getAttribute('href')).toBe(feed);
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe(feed);
  });

  test('both follow what is chosen in place', async () => {
    await open('/zoeken');
    await visit.taken();
    await visit.page.getByRole('checkbox', { name: /^Hulpmiddel/ }).check();
    await visit.settled();
    await visit.page.waitForFunction(() =>
      document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')?.includes('soort=hulpmiddel'),
    );
    expect(await visit.page.getByRole('link', { name: 'Bewaar deze zoekopdracht' }).getAttribute('href')).toBe(
      '/mijn/zoekopdrachten/nieuw?soort=hulpmiddel',
    );
  });
});

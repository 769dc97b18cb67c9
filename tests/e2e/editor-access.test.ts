import { idOf, startDraft } from './editing.ts';
import { faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
}, 60_000);
afterAll(() => world.close());

test.each([1280, 360])(
  'axe finds nothing in the editor at %i px, in both languages',
  async (width) => {
    const visitor = await world.person('publisher', { viewport: { width, height: 900 } });
    const faults: string[] = [];
    const page = await visitor.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const draftOf = async (kind: string): Promise<string> => {
      const draft = await startDraft(visitor, `Toegankelijk ${kind}`, kind);
      await draft.close();
      return `/deel/${idOf(draft)}`;
    };
    const [example, need, record] = [await draftOf('voorbeeld'), await draftOf('oproep'), await draftOf('algoritme')];
    const paths = [
      '/deel',
      '/en/deel',
      example,
      `${example}?stap=verhaal`,
      `/en${example}?stap=delen`,
      `${example}/bekijk`,
      need,
      `/en${record}?stap=verhaal`,
    ];
    for (const path of paths) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      faults.push(...(await faultsOf(page)));
    }
    await page.goto(`${example}?stap=delen`);
    await page.getByRole('button', { name: 'Publiceer' }).click();
    await page.getByRole('alert').waitFor();
    faults.push(...(await faultsOf(page)));
    expect(faults).toEqual([]);
    await visitor.close();
  },
  180_000,
);

test('the editor fits a window of 320 px, and its buttons are large enough to touch', async () => {
  const visitor = await world.person('publisher', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const page = await startDraft(visitor, 'Smal');
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main :is(button, input:not([type=hidden]), select, textarea)')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.width > 0 && !element.closest('.gg-choice, .gg-steps') && box.height < 43.5)
        .map(({ element, box }) => `${element.className} is ${String(Math.round(box.height))} px high`),
    );
  for (const part of ['kern', 'verhaal', 'delen']) {
    await page.goto(`/deel/${idOf(page)}?stap=${part}`);
    expect(await small()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await visitor.close();
});

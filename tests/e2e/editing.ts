import type { BrowserContext, Page } from 'playwright-core';

/** Makes a draft of a kind (a Dutch path segment) and shows its editor. */
export const startDraft = async (visitor: BrowserContext, title: string, kind = 'voorbeeld'): Promise<Page> => {
  const page = await visitor.newPage();
  await page.goto(`/deel?soort=${kind}`);
  await page.getByLabel('Titel').fill(title);
  await page.getByRole('button', { name: 'Maak een concept' }).click();
  await page.waitForURL('**/deel/entry_*');
  return page;
};

/** The id of the entry whose editor is shown. */
export const idOf = (page: Page): string => /entry_\w+/.exec(page.url())?.[0] ?? '';

export const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bewaar' }).click();

export const goOn = (page: Page, part: string): Promise<void> =>
  page.getByRole('button', { name: `Volgende stap: ${part}` }).click();

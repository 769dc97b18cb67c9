import type { Locator, Page } from 'playwright-core';

/** What somebody does on a page, by whatever means they have. */
export interface Hands {
  /** Follows a link or presses a button. */
  press(target: Locator): Promise<void>;
  /** Chooses a radio button or ticks a box. */
  tick(target: Locator): Promise<void>;
  /** Writes in a field; Enter at the end sends it, where asked. */
  write(target: Locator, text: string, send?: 'send'): Promise<void>;
  /** Takes an option of a list by its words. */
  choose(target: Locator, option: string): Promise<void>;
}

/** Points and clicks. */
export const mouse = (): Hands => ({
  press: (target) => target.click(),
  tick: (target) => target.click(),
  write: async (target, text, send) => {
    await target.click();
    await target.pressSequentially(text);
    if (send) await target.press('Enter');
  },
  choose: async (target, option) => {
    await target.selectOption({ label: option });
  },
});

const MOST_STEPS = 400;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** True when a radio button of the same group has the focus: the arrows go on from there. */
const groupHasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement && at.type === 'radio' && at.name === element.getAttribute('name');
  });

/** Presses a key until this is so. */
const pressUntil = async (page: Page, key: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there, at ${page.url()}`);
};

/** Keys alone: Tab to get somewhere, arrows within a group, Space and Enter. Nothing is focused or clicked by script. */
export const keyboard = (page: Page): Hands => {
  const reach = (target: Locator): Promise<void> => pressUntil(page, 'Tab', () => hasFocus(target));
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    tick: async (target) => {
      if ((await target.getAttribute('type')) !== 'radio') {
        await reach(target);
        await page.keyboard.press('Space');
        return;
      }
      await pressUntil(page, 'Tab', () => groupHasFocus(target));
      await pressUntil(page, 'ArrowDown', () => hasFocus(target));
      await page.keyboard.press('Space');
    },
    write: async (target, text, send) => {
      await reach(target);
      await page.keyboard.type(text);
      if (send) await page.keyboard.press('Enter');
    },
    choose: async (target, option) => {
      await reach(target);
      await page.keyboard.type(option);
    },
  };
};

import type { Locator, Page } from 'playwright-core';

const furthest = 150;

/** Presses a key until the element has the focus, as a person without a mouse does; throws when it is never reached. */
export const tabTo = async (page: Page, target: Locator, key = 'Tab'): Promise<void> => {
  await target.waitFor();
  const isThere = () => target.evaluate(element => element === document.activeElement);
  for (let press = 0; press <= furthest; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${furthest} times ${key} do not lead to ${target}`);
};

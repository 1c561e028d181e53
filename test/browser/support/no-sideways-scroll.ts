import type { Page } from 'playwright-core';
import { devices } from './devices.ts';

/**
 * What makes the page wider than a 320 px window (WCAG 2.2, 1.4.10), one sentence per innermost element; empty when it
 * fits. Boxes that scroll by themselves (wide tables) may. The window keeps that size.
 */
export const sidewaysScroll = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize(devices.narrow.viewport);
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== root &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(element => {
      const { left, width: own } = element.getBoundingClientRect();
      return left + Math.max(own, element.scrollWidth) > width + 1 && !scrolls(element);
    });
    const innermost = wide.filter(
      element => !wide.some(other => other !== element && element.contains(other)),
    );
    return [
      `the page is ${root.scrollWidth} px wide in a window of ${width} px`,
      ...innermost
        .slice(0, 10)
        .map(element => `${element.outerHTML.slice(0, 200)} reaches beyond the right edge`),
    ];
  });
};

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA; axe's further advice is left out. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const options = {
  runOnly: { type: 'tag', values: levels },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};

/** Elements named per rule. */
const shown = 3;

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, one sentence per rule; empty when all is well. The
 * script goes in through the debugger, which the page's content security policy does not hold back.
 */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const window = page.viewportSize();
  // A bar at the end of a window covers whatever lies there until one scrolls: the page is looked at whole.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (window !== null)
    await page.setViewportSize({ width: window.width, height: Math.max(window.height, height) });
  const found: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  if (window !== null) await page.setViewportSize(window);
  return found.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, shown).map(({ target, html, any, all }) => {
      const why = [...any, ...all][0]?.message;
      return `${target.join(' ')} ${html.slice(0, 160)}${why === undefined ? '' : ` (${why})`}`;
    });
    const more = nodes.length > shown ? ` and ${nodes.length - shown} more` : '';
    return `${id}: ${help}: ${places.join('; ')}${more}`;
  });
};

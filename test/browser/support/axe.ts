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

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, one sentence per element; empty when all is well. The
 * script goes in through the debugger, which the page's content security policy does not hold back.
 */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const found: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const [first] = any;
      return `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}${first === undefined ? '' : ` (${first.message})`}`;
    }),
  );
};

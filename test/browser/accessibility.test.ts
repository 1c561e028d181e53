import { beforeAll, describe, expect, test } from '@jest/globals';
import { pages } from './pages.ts';
import { axeFindings } from './support/axe.ts';
import { languages } from './support/devices.ts';
import { sidewaysScroll } from './support/no-sideways-scroll.ts';
import { useSite } from './support/use-site.ts';
import { walkPages } from './support/walk-pages.ts';

const longestWalk = 1_800_000;
const site = useSite();

/** What was found on each page, by language, face and name: the whole round is walked once. */
const found = new Map<string, string[]>();
const keyOf = (language: string, { face, name }: { readonly face: string; readonly name: string }) =>
  `${language} ${face} ${name}`;

describe('every page', () => {
  beforeAll(async () => {
    await walkPages(site(), {
      pages,
      ways: languages.flatMap(language => [
        { language, device: 'phone' },
        { language, device: 'desk' },
      ]),
      wanted: ({ device = 'phone' }, way) => way.device === device,
      look: async ({ view, language, visitor: { page, faults } }) => {
        const before = faults.list().length;
        const findings = [
          ...((await page.getAttribute('html', 'lang')) === language
            ? []
            : ['the page names another language']),
          ...(await axeFindings(page)),
          ...(await sidewaysScroll(page)),
        ];
        found.set(keyOf(language, view), [...findings, ...faults.list().slice(before)]);
      },
      failed: (view, language, error) => found.set(keyOf(language, view), [String(error)]),
    });
  }, longestWalk);

  test.each(languages.flatMap(language => pages.map(view => [language, view.face, view.name] as const)))(
    'in %s: %s %s meets WCAG 2.2 AA as far as a machine can tell, fits 320 px and makes no fault',
    (language, face, name) => {
      expect(found.get(keyOf(language, { face, name }))).toEqual([]);
    },
  );
});

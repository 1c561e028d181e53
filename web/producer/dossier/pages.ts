import type { filingTexts } from '#shared/text/web/filing/index.ts';

export type TextKey = keyof typeof filingTexts;

/** The steps of filing and their pages, one thing a page, in order. Addresses are made of the pages' names. */
export const steps = [
  { step: 'establishment', pages: ['establishment', 'representative', 'licence', 'places', 'figures'] },
  { step: 'product', pages: ['product', 'description', 'making', 'results', 'standards'] },
  { step: 'group', pages: ['group'] },
  { step: 'papers', pages: ['papers'] },
  { step: 'photographs', pages: ['photographs'] },
  { step: 'review', pages: ['review'] },
  { step: 'submit', pages: ['submit'] },
] as const;

export type Step = (typeof steps)[number];
export type PageName = Step['pages'][number];

const all: readonly PageName[] = steps.flatMap(({ pages }) => [...pages]);

export const isPage = (name: string): name is PageName => all.some(page => page === name);

/** The step a page belongs to. */
export const stepOf = (page: PageName): Step => {
  const found = steps.find(({ pages }) => pages.some(name => name === page));
  if (found === undefined) throw new Error(`no step has the page ${page}`);
  return found;
};

/** The pages before and after one; undefined at the ends. */
export const neighbours = (
  page: PageName,
): { readonly before: PageName | undefined; readonly after: PageName | undefined } => {
  const at = all.indexOf(page);
  return { before: all[at - 1], after: all[at + 1] };
};

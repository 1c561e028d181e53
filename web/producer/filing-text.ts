import type { filingTexts } from '#shared/text/web/filing/index.ts';
import { openTexts } from '../text/open-texts.ts';

const texts = openTexts<typeof filingTexts>({
  vi: () => import('virtual:texts/filing/vi'),
  en: () => import('virtual:texts/filing/en'),
});
let isNeeded = false;

/** Sentences of the pages that are downloaded when somebody comes to them. */
export const { t } = texts;

/** Loads them before the first of those pages is drawn. */
export const load = (): Promise<void> => {
  isNeeded = true;
  return texts.load();
};

/** Loads them again after the language has changed. */
export const reload = async (): Promise<void> => {
  if (isNeeded) await texts.load();
};

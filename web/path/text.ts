import type { pathTexts } from '#shared/text/web/path/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the path; loaded before it is drawn. */
export const { t, load } = openTexts<typeof pathTexts>({
  vi: () => import('virtual:texts/path/vi'),
  en: () => import('virtual:texts/path/en'),
});

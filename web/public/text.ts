import type { publicTexts } from '#shared/text/web/public/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the public face. */
export const { t, load } = openTexts<typeof publicTexts>({
  vi: () => import('virtual:texts/public/vi'),
  en: () => import('virtual:texts/public/en'),
});

import type { juryTexts } from '#shared/text/web/jury/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the jury face. */
export const { t, load } = openTexts<typeof juryTexts>({
  vi: () => import('virtual:texts/jury/vi'),
  en: () => import('virtual:texts/jury/en'),
});

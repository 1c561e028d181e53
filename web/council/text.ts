import type { councilTexts } from '#shared/text/web/council/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the council face. */
export const { t, load } = openTexts<typeof councilTexts>({
  vi: () => import('virtual:texts/council/vi'),
  en: () => import('virtual:texts/council/en'),
});

import type { officeTexts } from '#shared/text/web/office/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the office face. */
export const { t, load } = openTexts<typeof officeTexts>({
  vi: () => import('virtual:texts/office/vi'),
  en: () => import('virtual:texts/office/en'),
});

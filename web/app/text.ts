import type { commonTexts } from '#shared/text/web/common/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the shell and the components, present on every page. */
export const { t, load } = openTexts<typeof commonTexts>({
  vi: () => import('virtual:texts/common/vi'),
  en: () => import('virtual:texts/common/en'),
});

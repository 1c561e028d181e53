import type { producerTexts } from '#shared/text/web/producer/index.ts';
import { openTexts } from '../text/open-texts.ts';

/** Sentences of the producer face. */
export const { t, load } = openTexts<typeof producerTexts>({
  vi: () => import('virtual:texts/producer/vi'),
  en: () => import('virtual:texts/producer/en'),
});

import type { producerTexts } from '#shared/text/web/producer/index.ts';
import { openTexts } from '../text/open-texts.ts';
import { reload } from './filing-text.ts';

const texts = openTexts<typeof producerTexts>({
  vi: () => import('virtual:texts/producer/vi'),
  en: () => import('virtual:texts/producer/en'),
});

/** Sentences of the producers' first page. */
export const { t } = texts;

/** Loads them in the reader's language, and those of the other pages where they are there already. */
export const load = async (): Promise<void> => {
  await Promise.all([texts.load(), reload()]);
};

import type { WebTexts } from '../web-texts.ts';

/** What the producer face says. */
export const producerTexts = {
  'face.title': { vi: 'producer', en: 'producer' },
} as const satisfies WebTexts;

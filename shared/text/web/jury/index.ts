import type { WebTexts } from '../web-texts.ts';

/** What the jury face says. */
export const juryTexts = {
  'face.title': { vi: 'jury', en: 'jury' },
} as const satisfies WebTexts;

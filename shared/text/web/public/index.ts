import type { WebTexts } from '../web-texts.ts';

/** What the public face says. */
export const publicTexts = {
  'face.title': { vi: 'public', en: 'public' },
} as const satisfies WebTexts;

import type { WebTexts } from '../web-texts.ts';

/** What the council face says. */
export const councilTexts = {
  'face.title': { vi: 'council', en: 'council' },
} as const satisfies WebTexts;

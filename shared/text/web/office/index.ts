import type { WebTexts } from '../web-texts.ts';

/** What the office face says. */
export const officeTexts = {
  'face.title': { vi: 'office', en: 'office' },
} as const satisfies WebTexts;

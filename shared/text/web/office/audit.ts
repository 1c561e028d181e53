import type { WebTexts } from '../web-texts.ts';

/** The audit trail. */
export const auditTexts = {
  'audit.link': { vi: 'Nhật ký', en: 'Audit trail' },
} as const satisfies WebTexts;

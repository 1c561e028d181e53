import * as z from 'zod';

/** What systems outside are told of: that it happened, by ids and codes. No line tells a result before its publication. */
export const webhookEvents = {
  'submission.submitted': { vi: 'Hồ sơ được nộp', en: 'A dossier was submitted' },
  'submission.supplement-requested': { vi: 'Yêu cầu bổ sung', en: 'Supplements were asked for' },
  'submission.supplement-answered': { vi: 'Đã nộp phần bổ sung', en: 'The supplement was answered' },
  'submission.ineligible': { vi: 'Hồ sơ không đủ điều kiện', en: 'A dossier is not eligible' },
  'round.deadline-moved': { vi: 'Hạn của đợt được dời', en: 'A deadline of the round was moved' },
  'round.cancelled': { vi: 'Đợt bị hủy', en: 'The round was cancelled' },
  'result.published': { vi: 'Kết quả được công bố', en: 'A result was published' },
  'certificate.issued': { vi: 'Cấp giấy chứng nhận', en: 'A certificate was issued' },
  'certificate.revoked': { vi: 'Thu hồi giấy chứng nhận', en: 'A certificate was revoked' },
} as const;

export type WebhookEvent = keyof typeof webhookEvents;
export const webhookEventSchema = z.enum(Object.keys(webhookEvents) as [WebhookEvent, ...WebhookEvent[]]);

/** What a call says of its event: ids, codes and states alone, each a short word without spaces. */
export const webhookDataSchema = z.record(z.string(), z.string().regex(/^[\w./-]{1,64}$/));

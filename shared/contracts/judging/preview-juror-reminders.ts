import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';
import { notRemindedView, remindedView } from './reminder-views.ts';

export const previewJurorRemindersContract = defineContract({
  id: 'preview-juror-reminders',
  method: 'GET',
  path: '/v1/rounds/{roundId}/juror-reminders',
  summary: {
    vi: 'Xem trước thư nhắc giám khảo: ai được nhắc, thư viết gì',
    en: 'Preview a reminder to jurors: who is told, and what the mail says',
  },
  action: 'scoring.remind',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** Jurors may still write; else nobody can be reminded. */
    isOpen: z.boolean(),
    until: instantSchema,
    /** `17:00 29/05/2026`, local time. */
    untilLocal: z.string(),
    recipients: z.array(remindedView),
    skipped: z.array(notRemindedView),
    /** As the first of them reads it. */
    subject: z.string(),
    text: z.string(),
  }),
});

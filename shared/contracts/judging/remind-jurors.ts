import * as z from 'zod';
import { personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundParams } from './params.ts';
import { notRemindedView, remindedView } from './reminder-views.ts';

/** As many as one transaction holds, each with seat, audit entry and mail. */
export const mostRemindedAtOnce = 20;

export const remindJurorsContract = defineContract({
  id: 'remind-jurors',
  method: 'POST',
  path: '/v1/rounds/{roundId}/juror-reminders',
  summary: { vi: 'Nhắc giám khảo còn phiếu chưa khóa', en: 'Remind jurors whose sheets are open' },
  action: 'scoring.remind',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  /** Whom of those who owe sheets; null for all. */
  body: z.strictObject({ jurorIds: z.array(personIdSchema).min(1).max(200).nullable().default(null) }),
  version: 'none',
  status: 200,
  answer: z.object({
    told: z.array(remindedView),
    skipped: z.array(notRemindedView),
    /** Still to be told: one order reaches some at a time. */
    left: z.int(),
  }),
});

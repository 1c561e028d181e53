import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { defineContract, noQuery } from '../contract.ts';
import { groupParams } from './params.ts';
import { scoreFrameView } from './score-frame-view.ts';

export const agreeScoreFrameContract = defineContract({
  id: 'agree-score-frame',
  method: 'POST',
  path: '/v1/rounds/{roundId}/score-frames/{group}/agreements',
  summary: { vi: 'Đồng ý khung điểm', en: 'Agree to the score frame' },
  action: 'score-frame.agree',
  signIn: 'required',
  params: groupParams,
  query: noQuery,
  /** The proposal the juror saw; jurors agree at the same time, so a version would only get in their way. */
  body: z.strictObject({ proposal: z.int().min(1) }),
  version: 'shown',
  status: 200,
  answer: scoreFrameView.extend({ receipt: receiptSchema }),
});

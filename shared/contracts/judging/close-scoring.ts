import * as z from 'zod';
import { scoringClosureSchema } from '#shared/domain/judging/judging.ts';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundParams } from './params.ts';

const reason = scoringClosureSchema.shape.missing.element.pick({ jurorId: true, reason: true });

export const closeScoringContract = defineContract({
  id: 'close-scoring',
  method: 'POST',
  path: '/v1/rounds/{roundId}/scoring-closure',
  summary: { vi: 'Kết thúc chấm điểm khi còn phiếu thiếu', en: 'Close scoring with sheets missing' },
  action: 'scoring.close',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({ reasons: z.array(reason).max(50) }),
  version: 'none',
  status: 200,
  answer: scoringClosureSchema.extend({ receipt: receiptSchema }),
});

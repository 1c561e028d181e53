import * as z from 'zod';
import { roundStateSchema } from '#shared/domain/round/states.ts';
import { roundSteps } from '#shared/domain/round/steps.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const takeRoundStepContract = defineContract({
  id: 'take-round-step',
  method: 'POST',
  path: '/v1/rounds/{roundId}/steps',
  summary: {
    vi: 'Cho đợt bình chọn chạy tiếp: mở, chạy lại, khép thẩm tra',
    en: 'Move a round on: open, redrive, close the screening',
  },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    step: z.enum(['open', 'redrive', 'close-screening']),
    reason: textSchema(1000).nullable().default(null),
  }),
  version: 'none',
  status: 202,
  answer: z.object({
    roundId: z.string(),
    state: roundStateSchema,
    attempt: z.int(),
    allowedSteps: z.array(z.enum(roundSteps)),
  }),
});

import * as z from 'zod';
import { screeningTurns } from '#shared/domain/screening/turns.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundSubmissionView } from './list-round-submissions.ts';

const turn = z.enum(screeningTurns);

export const listScreeningQueueContract = defineContract({
  id: 'list-screening-queue',
  method: 'GET',
  path: '/v1/rounds/{roundId}/screening-queue',
  summary: {
    vi: 'Hồ sơ chờ thẩm tra, theo thứ tự nên làm',
    en: 'List what waits to be screened, in working order',
  },
  action: 'submission.list-round',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** In the order of their turns, oldest first within one; at most 500. */
    items: z.array(
      roundSubmissionView.extend({
        turn,
        /** The checks saw what is now submitted; otherwise run them again before settling. */
        isCurrent: z.boolean(),
      }),
    ),
    /** Of all that wait, shown or not. */
    counts: z.record(turn, z.int()),
  }),
});

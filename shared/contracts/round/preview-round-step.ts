import * as z from 'zod';
import { roleSchema } from '#shared/domain/access/roles.ts';
import { roundSteps } from '#shared/domain/round/steps.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { problemView } from './problem-view.ts';

export const previewRoundStepContract = defineContract({
  id: 'preview-round-step',
  method: 'GET',
  path: '/v1/rounds/{roundId}/steps/{step}/preview',
  summary: {
    vi: 'Xem trước một bước: vướng gì, ai được báo',
    en: 'See before a step what stands in its way and who would be told',
  },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema, step: z.enum(roundSteps) }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    step: z.enum(roundSteps),
    /** Whether it could be taken now. */
    ready: z.boolean(),
    /** All that stands in the way, pointers into the round. */
    problems: z.array(problemView),
    warnings: z.array(problemView),
    /** Who would get a mail at once, people and addresses counted once; the rest the office tells. */
    told: z.object({
      people: z.int(),
      roles: z.array(z.object({ role: roleSchema, people: z.int() })),
      withoutAddress: z.array(z.string()),
    }),
    /** Dossiers filed and not withdrawn. */
    dossiers: z.int(),
  }),
});

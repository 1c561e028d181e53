import * as z from 'zod';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { submissionStateSchema } from '#shared/domain/submission/states.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';

/** A filed dossier in a list of its round. */
export const roundSubmissionView = submissionSchema
  .pick({
    id: true,
    establishmentId: true,
    group: true,
    state: true,
    sample: true,
    receiptCode: true,
    submittedAt: true,
  })
  .extend({
    establishmentName: z.string().nullable(),
    establishmentKind: establishmentKindSchema.nullable(),
    productName: z.string().nullable(),
    isSet: z.boolean(),
    supplementDueAt: instantSchema.nullable(),
    supplementAnsweredAt: instantSchema.nullable(),
    /** Failures the checks found; null before the first check. */
    findings: z.object({ blocking: z.int(), warnings: z.int() }).nullable(),
  });

export const listRoundSubmissionsContract = defineContract({
  id: 'list-round-submissions',
  method: 'GET',
  path: '/v1/rounds/{roundId}/submissions',
  summary: { vi: 'Danh sách hồ sơ của đợt bình chọn', en: 'List the submissions of a round' },
  action: 'submission.list-round',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: pageQuery.extend({ state: submissionStateSchema.exclude(['draft']).optional() }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(roundSubmissionView),
});

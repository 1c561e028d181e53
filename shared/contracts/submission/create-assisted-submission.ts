import * as z from 'zod';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const createAssistedSubmissionContract = defineContract({
  id: 'create-assisted-submission',
  method: 'POST',
  path: '/v1/rounds/{roundId}/assisted-submissions',
  summary: { vi: 'Lập hồ sơ thay cho cơ sở', en: "Draft a submission on a producer's behalf" },
  action: 'submission.assist',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    productId: idSchema,
    /** For whom the officer files; the code goes to the phone of the establishment's representative. */
    producerName: nameSchema(120),
    group: submissionSchema.shape.group.default(null),
    note: submissionSchema.shape.note.default(null),
  }),
  version: 'shown',
  status: 201,
  answer: submissionView,
});

import * as z from 'zod';
import { screeningSchema } from '#shared/domain/screening/screening.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

const wording = z.object({ vi: z.string(), en: z.string() });

export const verdictView = z.object({
  check: z.string(),
  label: wording,
  answer: z.enum(['pass', 'fail', 'not-applicable']),
  severity: z.enum(['blocking', 'warning']).nullable(),
  code: z.string().nullable(),
  sentence: wording.nullable(),
});

export const getScreeningContract = defineContract({
  id: 'get-screening',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/screening',
  summary: { vi: 'Kết quả kiểm tra tự động một hồ sơ', en: 'Read what the checks found of a submission' },
  action: 'screening.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  /** The submission's version: what a settlement must match. */
  version: 'shown',
  status: 200,
  answer: screeningSchema.pick({ submissionId: true, roundId: true, checkedAt: true }).extend({
    state: submissionSchema.shape.state,
    /** The checks saw what is now submitted; otherwise they must run again before a settlement. */
    isCurrent: z.boolean(),
    verdicts: z.array(verdictView),
    supplement: submissionSchema.shape.supplement,
    settlement: submissionSchema.shape.settlement,
  }),
});

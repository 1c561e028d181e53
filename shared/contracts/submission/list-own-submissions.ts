import * as z from 'zod';
import { needs } from '#shared/domain/submission/need-of.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

export const listOwnSubmissionsContract = defineContract({
  id: 'list-own-submissions',
  method: 'GET',
  path: '/v1/own-submissions',
  summary: { vi: 'Mọi hồ sơ của tôi và việc cần làm', en: 'All my submissions, and what they ask of me' },
  action: 'submission.list-own',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** First those that ask for something, the nearest deadline first; then the latest first. */
    items: z.array(
      submissionSchema
        .pick({
          id: true,
          roundId: true,
          establishmentId: true,
          productId: true,
          group: true,
          state: true,
          receiptCode: true,
          submittedAt: true,
          createdAt: true,
        })
        .strip()
        .extend({
          roundTitle: z.string(),
          establishmentName: z.string(),
          productName: z.string(),
          need: z.enum(needs).nullable(),
          /** How many things a draft still lacks; null of any other. */
          missing: z.int().nullable(),
          until: instantSchema.nullable(),
          untilLocal: z.string().nullable(),
        }),
    ),
  }),
});

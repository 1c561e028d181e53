import * as z from 'zod';
import { decisionSchema } from '#shared/domain/council/council.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';

export const previewPublicationContract = defineContract({
  id: 'preview-publication',
  method: 'GET',
  path: '/v1/rounds/{roundId}/publication-preview',
  summary: {
    vi: 'Xem trước việc công bố: bao nhiêu, mã nào, báo cho ai',
    en: 'See before results are published how many, which codes and who would be told',
  },
  action: 'decision.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** What would be published: the council's proposal, or the decision once it is recorded. */
    basis: z.enum(['proposal', 'decision']),
    recognised: z.array(
      decisionSchema.shape.units.element
        .pick({ id: true, name: true, group: true })
        .extend({ selectionCodes: z.array(z.string()) }),
    ),
    /** Codes of the entries that would not be recognised. */
    notRecognised: z.array(z.string()),
    /** Producers: each gets a mail about every entry of theirs, and nobody hears of another's. */
    told: z.object({ mails: z.int(), producers: z.int(), withoutAddress: z.array(z.string()) }),
    /** When it was done; null while it is still to come. */
    publishedAt: instantSchema.nullable(),
    complaintWorkingDays: z.int(),
  }),
});

import * as z from 'zod';
import { offerSchema } from '#shared/domain/recognition/offer.ts';
import { nominationSchema } from '#shared/domain/recognition/recognition.ts';
import { submissionStateSchema } from '#shared/domain/submission/states.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

/** What became of an offer, as the level below sees it: of the round above only its name and the entry's public state. */
const offerBelowView = z.object({
  ...offerSchema.pick({
    unitId: true,
    to: true,
    state: true,
    times: true,
    note: true,
    offeredAt: true,
    productName: true,
    establishmentName: true,
    certificate: true,
  }).shape,
  returned: z.object({ at: instantSchema, reason: z.string() }).nullable(),
  withdrawn: z.object({ at: instantSchema, reason: z.string().nullable() }).nullable(),
  above: z.object({ roundTitle: z.string(), state: submissionStateSchema }).nullable(),
});

export const getNominationContract = defineContract({
  id: 'get-nomination',
  method: 'GET',
  path: '/v1/rounds/{roundId}/nomination',
  summary: { vi: 'Danh sách đề cử lên cấp trên', en: 'Read the nomination list of a round' },
  action: 'nomination.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: z.object({ ...nominationSchema.shape, offers: z.array(offerBelowView) }),
});

import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundInput } from './round-input.ts';
import { roundView } from './round-view.ts';

export const createRoundContract = defineContract({
  id: 'create-round',
  method: 'POST',
  path: '/v1/programmes/{programmeId}/rounds',
  summary: { vi: 'Lập đợt bình chọn', en: 'Create a round' },
  action: 'round.create',
  signIn: 'required',
  params: z.strictObject({ programmeId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    ...roundInput,
    plan: roundInput.plan.default(null),
    rules: roundInput.rules.default({}),
    groups: roundInput.groups.optional(),
    documents: roundInput.documents.optional(),
    shards: roundInput.shards.default(1),
  }),
  version: 'shown',
  status: 201,
  answer: roundView,
});

import * as z from 'zod';
import { planSchema, roundSchema } from '#shared/domain/round/round.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundView } from './round-view.ts';

/** Either a year (all dates move by whole years) or an opening (all move by whole days; the year is the opening's). */
const target = z
  .strictObject({
    year: roundSchema.shape.year.optional(),
    opensAt: instantSchema.optional(),
    title: roundSchema.shape.title.optional(),
    plan: planSchema.nullable().default(null),
    /** Whether its people are appointed anew. */
    members: z.boolean().default(true),
  })
  .refine(({ year, opensAt }) => year !== undefined || opensAt !== undefined, {
    error: 'round.clone-needs-date',
    path: ['opensAt'],
  });

export const cloneRoundContract = defineContract({
  id: 'clone-round',
  method: 'POST',
  path: '/v1/rounds/{roundId}/clones',
  summary: { vi: 'Lập đợt mới theo đợt cũ', en: 'Create a round after an earlier one' },
  action: 'round.create',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: target,
  version: 'shown',
  status: 201,
  answer: roundView.extend({ members: z.int() }),
});

import * as z from 'zod';
import { entrySchema, sheetSchema } from '#shared/domain/judging/judging.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';

export const getScoringProgressContract = defineContract({
  id: 'get-scoring-progress',
  method: 'GET',
  path: '/v1/rounds/{roundId}/scoring-progress',
  summary: { vi: 'Tiến độ chấm điểm', en: 'Read how far scoring is' },
  action: 'scoring.progress',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    scoringRound: z.int(),
    /** Counts of sheets only: nothing here depends on a score. */
    jurors: z.array(
      sheetSchema.pick({ jurorId: true, jurorName: true, group: true }).extend({
        /** Not locked: `notOpened` and `inProgress` together. */
        open: z.int(),
        notOpened: z.int(),
        inProgress: z.int(),
        locked: z.int(),
        excluded: z.int(),
        /** When the juror said that they have received the task, and when they were last reminded. */
        acknowledgedAt: instantSchema.nullable(),
        remindedAt: instantSchema.nullable(),
      }),
    ),
    /** Fewest sheets that an entry needs. */
    minSheets: z.int(),
    /** Entries once sheets are given out; `short`: even with every open sheet locked there are too few. */
    entries: z.array(
      entrySchema.pick({ selectionCode: true, group: true }).extend({
        open: z.int(),
        locked: z.int(),
        excluded: z.int(),
        short: z.boolean(),
      }),
    ),
  }),
});

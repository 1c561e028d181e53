import * as z from 'zod';
import { scoreSchema, sheetSchema } from '#shared/domain/judging/judging.ts';
import { defineContract, noQuery } from '../contract.ts';
import { entryParams } from './params.ts';
import { sheetView } from './sheet-view.ts';

export const saveScoresContract = defineContract({
  id: 'save-scores',
  method: 'PATCH',
  path: '/v1/rounds/{roundId}/sheets/{selectionCode}',
  summary: { vi: 'Lưu điểm từng tiêu chí', en: 'Save scores, criterion by criterion' },
  action: 'sheet.score',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: z.strictObject({
    /** By line of the frame; points in hundredths; null clears a line. */
    scores: z.record(z.string().max(20), scoreSchema.nullable()).optional(),
    remarks: sheetSchema.shape.remarks.optional(),
  }),
  version: 'matched',
  status: 200,
  answer: sheetView,
});

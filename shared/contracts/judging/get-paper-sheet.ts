import * as z from 'zod';
import { paperSheetSchema } from '#shared/domain/judging/paper-sheet.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { paperSheetSummary } from './paper-sheet-view.ts';
import { paperSheetParams } from './params.ts';

export const getPaperSheetContract = defineContract({
  id: 'get-paper-sheet',
  method: 'GET',
  path: '/v1/rounds/{roundId}/paper-sheets/{paperSheetId}',
  summary: { vi: 'So phiếu đã nhập với bản quét', en: 'Compare a keyed sheet with its scan' },
  action: 'paper-sheet.settle',
  signIn: 'required',
  params: paperSheetParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: paperSheetSummary.extend({
    /** What was written, for whoever has to compare it; null once it is settled. */
    written: paperSheetSchema.pick({ scores: true, remarks: true, total: true }).strip().nullable(),
    /** A short-lived address of the scan; null until it was found clean, and once it is settled. */
    scanUrl: z.string().nullable(),
  }),
});

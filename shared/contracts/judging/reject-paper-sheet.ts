import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { paperSheetSummary } from './paper-sheet-view.ts';
import { paperSheetParams } from './params.ts';

export const rejectPaperSheetContract = defineContract({
  id: 'reject-paper-sheet',
  method: 'POST',
  path: '/v1/rounds/{roundId}/paper-sheets/{paperSheetId}/rejections',
  summary: { vi: 'Bỏ phiếu nhập sai', en: 'Reject a keyed sheet' },
  action: 'paper-sheet.settle',
  signIn: 'required',
  params: paperSheetParams,
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000) }),
  version: 'matched',
  status: 200,
  answer: paperSheetSummary,
});

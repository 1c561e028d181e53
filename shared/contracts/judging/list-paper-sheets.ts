import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { paperSheetSummary } from './paper-sheet-view.ts';
import { roundParams } from './params.ts';

export const listPaperSheetsContract = defineContract({
  id: 'list-paper-sheets',
  method: 'GET',
  path: '/v1/rounds/{roundId}/paper-sheets',
  summary: { vi: 'Phiếu chấm giấy đã nhập', en: 'List the sheets that were keyed in' },
  action: 'paper-sheet.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(paperSheetSummary) }),
});

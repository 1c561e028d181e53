import { receiptSchema } from '#shared/domain/record/audit.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { paperSheetSummary } from './paper-sheet-view.ts';
import { paperSheetParams } from './params.ts';

export const confirmPaperSheetContract = defineContract({
  id: 'confirm-paper-sheet',
  method: 'POST',
  path: '/v1/rounds/{roundId}/paper-sheets/{paperSheetId}/confirmations',
  summary: { vi: 'Xác nhận phiếu đã nhập đúng bản quét', en: 'Confirm a keyed sheet' },
  action: 'paper-sheet.settle',
  signIn: 'required',
  params: paperSheetParams,
  query: noQuery,
  body: nothing,
  version: 'matched',
  status: 200,
  answer: paperSheetSummary.extend({ receipt: receiptSchema }),
});

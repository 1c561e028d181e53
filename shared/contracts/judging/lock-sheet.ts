import { receiptSchema } from '#shared/domain/record/audit.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { entryParams } from './params.ts';
import { sheetView } from './sheet-view.ts';

export const lockSheetContract = defineContract({
  id: 'lock-sheet',
  method: 'POST',
  path: '/v1/rounds/{roundId}/sheets/{selectionCode}/locks',
  summary: { vi: 'Khóa phiếu chấm', en: 'Lock one’s score sheet' },
  action: 'sheet.score',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: nothing,
  version: 'matched',
  status: 200,
  answer: sheetView.extend({ receipt: receiptSchema }),
});

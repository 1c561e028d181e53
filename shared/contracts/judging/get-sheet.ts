import { defineContract, noQuery, nothing } from '../contract.ts';
import { correctionView } from './correction-view.ts';
import { entryParams } from './params.ts';
import { sheetView } from './sheet-view.ts';

export const getSheetContract = defineContract({
  id: 'get-sheet',
  method: 'GET',
  path: '/v1/rounds/{roundId}/sheets/{selectionCode}',
  summary: { vi: 'Xem phiếu chấm của tôi', en: 'Read one’s own score sheet' },
  action: 'sheet.read',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: sheetView.extend({
    /** The correction that was asked for and the head has not agreed to yet. */
    pendingCorrection: correctionView.pick({ reason: true, requestedAt: true }).strip().nullable(),
  }),
});

import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { correctionView } from './correction-view.ts';
import { entryParams } from './params.ts';

export const approveCorrectionContract = defineContract({
  id: 'approve-correction',
  method: 'POST',
  path: '/v1/rounds/{roundId}/sheets/{selectionCode}/corrections/approvals',
  summary: { vi: 'Đồng ý cho sửa phiếu', en: 'Approve a correction as the second person' },
  action: 'sheet.approve-correction',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: z.strictObject({ jurorId: personIdSchema }),
  version: 'none',
  status: 200,
  answer: correctionView.extend({ receipt: receiptSchema }),
});

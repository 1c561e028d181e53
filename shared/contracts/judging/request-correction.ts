import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { correctionView } from './correction-view.ts';
import { entryParams } from './params.ts';

export const requestCorrectionContract = defineContract({
  id: 'request-correction',
  method: 'POST',
  path: '/v1/rounds/{roundId}/sheets/{selectionCode}/corrections',
  summary: { vi: 'Xin sửa phiếu đã khóa', en: 'Ask to correct one’s locked sheet' },
  action: 'sheet.correct',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000) }),
  version: 'none',
  status: 201,
  answer: correctionView.extend({ receipt: receiptSchema }),
});

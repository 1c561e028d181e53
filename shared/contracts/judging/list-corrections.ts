import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { correctionView } from './correction-view.ts';
import { roundParams } from './params.ts';

export const listCorrectionsContract = defineContract({
  id: 'list-corrections',
  method: 'GET',
  path: '/v1/rounds/{roundId}/corrections',
  summary: { vi: 'Các đề nghị sửa phiếu', en: 'List the corrections asked for' },
  action: 'sheet.approve-correction',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(correctionView) }),
});

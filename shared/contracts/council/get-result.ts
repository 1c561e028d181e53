import { defineContract, noQuery, nothing } from '../contract.ts';
import { resultParams } from './params.ts';
import { resultView } from './result-view.ts';

export const getResultContract = defineContract({
  id: 'get-result',
  method: 'GET',
  path: '/v1/rounds/{roundId}/results/{version}',
  summary: { vi: 'Xem một bản kết quả', en: 'Read one result version' },
  action: 'result.read',
  signIn: 'required',
  params: resultParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: resultView,
});

import { defineContract, noQuery, nothing } from '../contract.ts';
import { outputView } from './output-view.ts';
import { outputParams } from './params.ts';

export const getOutputContract = defineContract({
  id: 'get-output',
  method: 'GET',
  path: '/v1/outputs/{outputId}',
  summary: { vi: 'Xem tệp đang tạo đến đâu', en: 'See how far an output is' },
  action: 'output.ask',
  signIn: 'required',
  params: outputParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: outputView,
});

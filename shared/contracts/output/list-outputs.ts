import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { outputView } from './output-view.ts';

export const listOutputsContract = defineContract({
  id: 'list-outputs',
  method: 'GET',
  path: '/v1/outputs',
  summary: {
    vi: 'Các tệp tôi đã yêu cầu tạo',
    en: 'List what the caller asked to be made, the latest first',
  },
  action: 'output.ask',
  signIn: 'required',
  params: noParams,
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(outputView),
});

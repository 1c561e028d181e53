import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { complaintRowView } from './complaint-view.ts';
import { roundParams } from './params.ts';

export const listComplaintsContract = defineContract({
  id: 'list-complaints',
  method: 'GET',
  path: '/v1/rounds/{roundId}/complaints',
  summary: { vi: 'Các khiếu nại của đợt', en: 'List the complaints of a round' },
  action: 'complaint.read',
  signIn: 'required',
  params: roundParams,
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(complaintRowView),
});

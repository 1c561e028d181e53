import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { ownComplaintView } from './complaint-view.ts';
import { submissionParams } from './params.ts';

export const listOwnComplaintsContract = defineContract({
  id: 'list-own-complaints',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/complaints',
  summary: { vi: 'Khiếu nại của tôi', en: 'List my complaints about a submission' },
  action: 'complaint.read',
  signIn: 'required',
  params: submissionParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(ownComplaintView) }),
});

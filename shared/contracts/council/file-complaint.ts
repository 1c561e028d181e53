import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { ownComplaintView } from './complaint-view.ts';
import { submissionParams } from './params.ts';

export const fileComplaintContract = defineContract({
  id: 'file-complaint',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/complaints',
  summary: { vi: 'Khiếu nại kết quả', en: 'Complain about a result' },
  action: 'complaint.file',
  signIn: 'required',
  params: submissionParams,
  query: noQuery,
  body: z.strictObject({ text: textSchema(5000) }),
  version: 'shown',
  status: 201,
  answer: ownComplaintView,
});

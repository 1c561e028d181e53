import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { outputParams } from './params.ts';
import { signedPaperView } from './signed-paper-view.ts';

export const listSignedPapersContract = defineContract({
  id: 'list-signed-papers',
  method: 'GET',
  path: '/v1/outputs/{outputId}/signed-papers',
  summary: { vi: 'Các bản đã ký số của văn bản', en: 'List what came back signed of a paper' },
  action: 'output.ask',
  signIn: 'required',
  params: outputParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  /** A handful at most: each is one act of signing. */
  answer: z.object({ items: z.array(signedPaperView) }),
});

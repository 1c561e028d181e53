import * as z from 'zod';
import { outputKindSchema } from '#shared/domain/output/output.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { signedPaperView } from './signed-paper-view.ts';

export const listRoundSignedPapersContract = defineContract({
  id: 'list-round-signed-papers',
  method: 'GET',
  path: '/v1/rounds/{roundId}/signed-papers',
  summary: {
    vi: 'Các văn bản của đợt đã ký số và nhận lại',
    en: 'List the papers of a round that came back signed, whoever had them made, the latest first',
  },
  action: 'output.read-signed',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(
    signedPaperView.extend({ outputId: idSchema, what: outputKindSchema, fileName: z.string() }),
  ),
});

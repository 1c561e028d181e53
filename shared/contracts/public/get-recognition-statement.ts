import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const getRecognitionStatementContract = defineContract({
  id: 'get-recognition-statement',
  method: 'GET',
  path: '/v1/public/recognised-products/{recognitionId}/statement',
  summary: {
    vi: 'Bản xác nhận có chữ ký số của giấy chứng nhận',
    en: 'The signed statement of a certificate, to be checked anywhere',
  },
  action: 'certificate.check',
  signIn: 'none',
  params: z.strictObject({ recognitionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  /** A compact JWS (ES256) over canonical JSON; `list-signing-keys` has the key that its header names. */
  answer: z.object({ statement: z.string() }),
});

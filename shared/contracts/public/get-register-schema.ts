import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

export const getRegisterSchemaContract = defineContract({
  id: 'get-register-schema',
  method: 'GET',
  path: '/v1/public/register-schema',
  summary: {
    vi: 'Dữ liệu mở: lược đồ JSON của một dòng trong danh mục',
    en: 'Open data: the JSON Schema of a row of the register',
  },
  action: 'result.read-public',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 300,
  answerType: 'application/schema+json; charset=utf-8',
  /** JSON Schema 2020-12. */
  answer: z.string(),
});

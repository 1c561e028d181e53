import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

/** Served from a file made at build time, not through the pipeline. */
export const getOpenapiDocumentContract = defineContract({
  id: 'get-openapi-document',
  method: 'GET',
  path: '/openapi.json',
  summary: { vi: 'Mô tả giao diện (OpenAPI 3.1)', en: 'The API as an OpenAPI 3.1 document' },
  action: 'api.read',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.string(),
});

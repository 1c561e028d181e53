import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

/** Served from a file made at build time, not through the pipeline. */
export const getDocsScriptContract = defineContract({
  id: 'get-docs-script',
  method: 'GET',
  path: '/docs/redoc.js',
  summary: { vi: 'Chương trình của trang mô tả', en: 'The script of that page' },
  action: 'api.read',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.string(),
});

import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

/** Served from a file made at build time, not through the pipeline. */
export const getDocsPageContract = defineContract({
  id: 'get-docs-page',
  method: 'GET',
  path: '/docs',
  summary: { vi: 'Trang mô tả giao diện', en: "The API's page for people" },
  action: 'api.read',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.string(),
});

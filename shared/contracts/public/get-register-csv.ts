import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { registerYearParams } from './register-year.ts';

export const getRegisterCsvContract = defineContract({
  id: 'get-register-csv',
  method: 'GET',
  path: '/v1/public/register/{year}/csv',
  summary: {
    vi: 'Dữ liệu mở: danh mục của một năm, dạng CSV',
    en: 'Open data: the register of a year as CSV',
  },
  action: 'result.read-public',
  signIn: 'none',
  params: registerYearParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 300,
  answerType: 'text/csv; charset=utf-8',
  /** UTF-8 with its mark, commas, headings in Vietnamese; `get-register-json` has the same rows. */
  answer: z.string(),
});

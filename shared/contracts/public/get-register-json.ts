import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { registerYearParams } from './register-year.ts';

export const getRegisterJsonContract = defineContract({
  id: 'get-register-json',
  method: 'GET',
  path: '/v1/public/register/{year}/json',
  summary: {
    vi: 'Dữ liệu mở: danh mục của một năm, dạng JSON',
    en: 'Open data: the register of a year as JSON',
  },
  action: 'result.read-public',
  signIn: 'none',
  params: registerYearParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 300,
  answerType: 'application/json; charset=utf-8',
  /** Licence, year and rows; `get-register-schema` says what a row holds. */
  answer: z.string(),
});

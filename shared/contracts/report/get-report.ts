import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing } from '../contract.ts';
import { reportView } from './report-view.ts';

export const getReportContract = defineContract({
  id: 'get-report',
  method: 'GET',
  path: '/v1/reports',
  summary: {
    vi: 'Báo cáo kết quả bình chọn của một cơ quan',
    en: 'Report of an authority: its rounds and years in figures',
  },
  action: 'report.read',
  signIn: 'required',
  params: noParams,
  query: authoritySchema,
  body: nothing,
  version: 'none',
  status: 200,
  answer: reportView,
});

import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { certificateView } from '../recognition/certificate-view.ts';
import { certificateParams } from '../recognition/params.ts';
import { supportSumsView, supportView } from './support-view.ts';

export const getCertificateSupportContract = defineContract({
  id: 'get-certificate-support',
  method: 'GET',
  path: '/v1/certificates/{certificateId}/support-grants',
  summary: { vi: 'Hỗ trợ của một sản phẩm', en: 'What a recognised product was promised and given' },
  action: 'support.read',
  signIn: 'required',
  params: certificateParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    certificate: certificateView,
    items: z.array(supportView),
    sums: supportSumsView,
    /** What was given while the certificate was in force, and outside that time. */
    withinDong: z.int(),
    outsideDong: z.int(),
  }),
});

import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { certificateView } from './certificate-view.ts';

export const listCertificatesContract = defineContract({
  id: 'list-certificates',
  method: 'GET',
  path: '/v1/certificates',
  summary: {
    vi: 'Giấy chứng nhận của một cơ quan trong một năm',
    en: 'List the certificates of an authority and year',
  },
  action: 'certificate.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery
    .extend(authoritySchema.shape)
    .extend({ year: z.coerce.number<string>().int().min(2010).max(2199) }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(certificateView),
});

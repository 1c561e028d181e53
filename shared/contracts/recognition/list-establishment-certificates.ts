import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { certificateView } from './certificate-view.ts';

export const listEstablishmentCertificatesContract = defineContract({
  id: 'list-establishment-certificates',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/certificates',
  summary: { vi: 'Giấy chứng nhận của cơ sở', en: 'List the certificates of an establishment' },
  action: 'certificate.read',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(certificateView),
});

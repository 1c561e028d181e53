import * as z from 'zod';
import { certificateStatuses } from '#shared/domain/recognition/certificate.ts';
import { certificateSchema } from '#shared/domain/recognition/recognition.ts';
import { daySchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const checkCertificateContract = defineContract({
  id: 'check-certificate',
  method: 'GET',
  path: '/v1/public/certificates/{checkCode}',
  summary: { vi: 'Kiểm tra giấy chứng nhận', en: 'Check a certificate' },
  action: 'certificate.check',
  signIn: 'none',
  params: z.strictObject({ checkCode: z.string().max(80) }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: certificateSchema
    .pick({
      number: true,
      productName: true,
      group: true,
      establishmentName: true,
      authorityName: true,
      issuedOn: true,
      validTo: true,
    })
    .extend({
      decision: certificateSchema.shape.decision.pick({ number: true, date: true }),
      status: z.enum(certificateStatuses),
      /** Its address in the public register. */
      recognitionId: z.string(),
      revokedOn: daySchema.nullable(),
    }),
});

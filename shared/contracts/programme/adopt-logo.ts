import * as z from 'zod';
import { logoSchema } from '#shared/domain/programme/logo.ts';
import { defineContract, noQuery } from '../contract.ts';
import { listLogosContract } from './list-logos.ts';
import { logoParams } from './logo-view.ts';

const { reason } = logoSchema.shape.adopted.unwrap().shape;

export const adoptLogoContract = defineContract({
  id: 'adopt-logo',
  method: 'POST',
  path: '/v1/programmes/{programmeId}/logos/{logoId}/adoption',
  summary: {
    vi: 'Áp dụng biểu trưng cho giấy chứng nhận cấp từ nay',
    en: 'Print a logo on the certificates issued from now on',
  },
  action: 'logo.manage',
  signIn: 'required',
  params: logoParams,
  query: noQuery,
  body: z.strictObject({ reason }),
  version: 'matched',
  status: 200,
  answer: listLogosContract.answer.pick({ inForce: true }),
});

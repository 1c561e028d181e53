import * as z from 'zod';
import { dataRightSchema } from '#shared/domain/privacy/data-request.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { ownDataRequestView } from './data-request-view.ts';

export const requestPersonalDataContract = defineContract({
  id: 'request-personal-data',
  method: 'POST',
  path: '/v1/establishments/{establishmentId}/data-requests',
  summary: {
    vi: 'Yêu cầu về dữ liệu cá nhân của mình',
    en: 'Ask for erasure, correction or restriction of one’s own data',
  },
  action: 'personal-data.request',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: noQuery,
  body: z.strictObject({ right: dataRightSchema, text: textSchema(2000).nullable().default(null) }),
  version: 'shown',
  status: 201,
  answer: ownDataRequestView,
});

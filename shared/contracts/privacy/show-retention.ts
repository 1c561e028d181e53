import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing } from '../contract.ts';
import { retentionView } from './retention-view.ts';

export const showRetentionContract = defineContract({
  id: 'show-retention',
  method: 'GET',
  path: '/v1/retention',
  summary: {
    vi: 'Thời hạn lưu giữ và lệnh giữ lại của một cơ quan',
    en: 'Terms of keeping and legal holds of an authority',
  },
  action: 'retention.read',
  signIn: 'required',
  params: noParams,
  query: authoritySchema,
  body: nothing,
  version: 'none',
  status: 200,
  answer: retentionView,
});

import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { establishmentView } from '../establishment/establishment-view.ts';
import { certificateView } from '../recognition/certificate-view.ts';
import { ownSupportView } from '../support/support-view.ts';
import { webhookView } from '../webhook/webhook-view.ts';
import { ownDataRequestView } from './data-request-view.ts';

export const exportPersonalDataContract = defineContract({
  id: 'export-personal-data',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/personal-data',
  summary: { vi: 'Bản sao dữ liệu của tôi', en: 'A copy of all that is kept of one’s establishment' },
  action: 'personal-data.request',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    madeAt: z.string(),
    establishment: establishmentView,
    products: z.array(z.record(z.string(), z.unknown())),
    submissions: z.array(z.record(z.string(), z.unknown())),
    documents: z.array(z.record(z.string(), z.unknown())),
    complaints: z.array(z.record(z.string(), z.unknown())),
    certificates: z.array(certificateView),
    support: z.array(ownSupportView),
    webhooks: z.array(webhookView),
    requests: z.array(ownDataRequestView),
  }),
});

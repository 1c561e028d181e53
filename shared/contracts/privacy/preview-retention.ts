import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { endingTermSchema } from '#shared/domain/privacy/retention.ts';
import { daySchema } from '#shared/kernel/instant.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { retentionFileView } from './retention-view.ts';

export const previewRetentionContract = defineContract({
  id: 'preview-retention',
  method: 'GET',
  path: '/v1/retention/preview',
  summary: {
    vi: 'Xem trước những gì hết thời hạn lưu giữ vào một ngày',
    en: 'Preview what the terms of keeping let go on a day',
  },
  action: 'retention.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend({ ...authoritySchema.shape, day: daySchema }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(retentionFileView).extend({
    /** Over all pages, without what is held. */
    counts: z.array(
      z.object({ kind: z.string(), term: endingTermSchema, records: z.int(), fields: z.int() }),
    ),
  }),
});

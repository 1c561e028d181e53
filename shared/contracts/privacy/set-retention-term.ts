import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { endingTermSchema, termYearsSchema } from '#shared/domain/privacy/retention.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { retentionView } from './retention-view.ts';

export const setRetentionTermContract = defineContract({
  id: 'set-retention-term',
  method: 'POST',
  path: '/v1/retention/terms',
  summary: { vi: 'Bật hoặc tắt một thời hạn lưu giữ', en: 'Switch a term of keeping on or off' },
  action: 'retention.set',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    ...authoritySchema.shape,
    term: endingTermSchema,
    /** Null switches it off. */
    years: termYearsSchema.nullable(),
    reason: textSchema(1000),
  }),
  version: 'shown',
  status: 200,
  answer: retentionView,
});

import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { holdSubjectSchema } from '#shared/domain/privacy/retention.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { retentionView } from './retention-view.ts';

export const liftLegalHoldContract = defineContract({
  id: 'lift-legal-hold',
  method: 'POST',
  path: '/v1/retention/holds/end',
  summary: { vi: 'Bỏ lệnh giữ lại', en: 'Lift a legal hold' },
  action: 'retention.set',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ ...authoritySchema.shape, subject: holdSubjectSchema, reason: textSchema(1000) }),
  version: 'shown',
  status: 200,
  answer: retentionView,
});

import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { holdSubjectSchema } from '#shared/domain/privacy/retention.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { retentionView } from './retention-view.ts';

export const placeLegalHoldContract = defineContract({
  id: 'place-legal-hold',
  method: 'POST',
  path: '/v1/retention/holds',
  summary: {
    vi: 'Giữ lại hồ sơ của một cơ sở hoặc một đợt',
    en: 'Place a legal hold on an establishment or a round',
  },
  action: 'retention.set',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ ...authoritySchema.shape, subject: holdSubjectSchema, reason: textSchema(1000) }),
  version: 'shown',
  status: 200,
  answer: retentionView,
});

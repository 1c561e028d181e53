import * as z from 'zod';
import { apiTokenSchema } from '#shared/domain/access/api-token.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { apiTokenView } from './token-view.ts';

export const createApiTokenContract = defineContract({
  id: 'create-api-token',
  method: 'POST',
  path: '/v1/api-tokens',
  summary: { vi: 'Cấp mã truy cập cho phần mềm của cơ sở', en: "Make a token for a producer's own system" },
  action: 'api-token.manage',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: apiTokenSchema.pick({ label: true, establishmentIds: true, expiresAt: true }),
  version: 'shown',
  status: 201,
  /** `token` is there once, with the first answer; it is kept nowhere. */
  answer: apiTokenView.extend({ token: z.string().optional() }),
});

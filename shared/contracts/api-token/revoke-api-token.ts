import * as z from 'zod';
import { apiTokenSchema } from '#shared/domain/access/api-token.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { apiTokenView } from './token-view.ts';

export const revokeApiTokenContract = defineContract({
  id: 'revoke-api-token',
  method: 'POST',
  path: '/v1/api-tokens/{tokenId}/revocation',
  summary: { vi: 'Thu hồi mã truy cập', en: 'Revoke a token' },
  action: 'api-token.manage',
  signIn: 'required',
  params: z.strictObject({ tokenId: apiTokenSchema.shape.id }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: apiTokenView,
});

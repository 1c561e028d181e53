import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

export const listSigningKeysContract = defineContract({
  id: 'list-signing-keys',
  method: 'GET',
  path: '/v1/public/signing-keys',
  summary: {
    vi: 'Khóa công khai để kiểm tra bản xác nhận',
    en: 'The public keys that statements are checked with',
  },
  action: 'certificate.check',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 300,
  /** A JWK set (RFC 7517), the present key first; keys that signed before stay in it. */
  answer: z.object({
    keys: z.array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        alg: z.literal('ES256'),
        use: z.literal('sig'),
      }),
    ),
  }),
});

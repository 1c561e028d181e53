import { JwtRsaVerifier } from 'aws-jwt-verify';
import { JwtBaseError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import { personIdSchema } from '#shared/kernel/id.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { demand, type Environment } from '../edge/environment.ts';

const claimsSchema = z.object({
  sub: personIdSchema,
  exp: z.number(),
  token_use: z.literal('id'),
  name: z.string().max(200).default(''),
  email: z.string().max(254).default(''),
});
export type Claims = z.infer<typeof claimsSchema>;

/**
 * What the library does not look at: tokens of another type (RFC 8725, section 3.11) and such as demand that an extension be
 * understood (RFC 7515, section 4.1.11); there is none that we understand.
 */
const headerSchema = z.object({ typ: z.literal('JWT').optional(), crit: z.never().optional() });

/** The local issuer speaks plain HTTP on loopback, which the library's own fetcher refuses. */
const fetchKeys = {
  fetch: async (uri: string): Promise<ArrayBuffer> => {
    try {
      const response = await fetch(uri, { signal: AbortSignal.timeout(3000), redirect: 'error' });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await response.arrayBuffer();
    } catch (error) {
      throw new UnavailableError("the issuer's keys could not be read", { cause: error });
    }
  },
};

/**
 * Verifies identity tokens of the configured issuer: fixed algorithm (RS256), issuer and audience, keys from its JWKS only.
 * @returns the claims, or undefined for a token that is not good.
 */
export const openVerifier = (environment: Environment): ((token: string) => Promise<Claims | undefined>) => {
  const verifier = JwtRsaVerifier.create(
    {
      issuer: demand(environment.TB_ISSUER, 'TB_ISSUER'),
      audience: demand(environment.TB_AUDIENCE, 'TB_AUDIENCE'),
      jwksUri: demand(environment.TB_JWKS_URL, 'TB_JWKS_URL'),
      graceSeconds: 0,
      customJwtCheck: ({ header }) => {
        headerSchema.parse(header);
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher: fetchKeys }) },
  );
  return async token => {
    try {
      return claimsSchema.parse(await verifier.verify(token));
    } catch (error) {
      // A bad token is the caller's; an issuer that cannot be reached is not.
      if (error instanceof JwtBaseError || error instanceof z.ZodError || error instanceof SyntaxError)
        return undefined;
      throw error;
    }
  };
};

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { authorise } from '#functions/authoriser/authorise.ts';
import { openVerifier } from '#functions/authoriser/verify-token.ts';
import { readEnvironment } from '#functions/edge/environment.ts';
import { openSigningKey } from '#infra/local/issuer/signing-key.ts';
import { listen } from '#infra/local/runtime/listen.ts';
import type { World } from '#shared/application/ports.ts';
import { compact, type Part, privateKeyOf, rsa } from './forge.ts';
import type { Forger } from './hostile-jwts.ts';

export type Verify = Parameters<typeof authorise>[1];
type Caller = Awaited<ReturnType<ReturnType<typeof authorise>>>;

const audience = 'tieu-bieu-mau';

/** An issuer's keys, served to the product's own verifier, and a server of a stranger's that must never be asked. */
export const openEntrance = async (now: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-entrance-'));
  const key = await openSigningKey(folder);
  const issuerKey = privateKeyOf(readFileSync(join(folder, 'issuer-key.pem'), 'utf8'));
  const keys = await listen((_request, response) => response.end(JSON.stringify({ keys: [key.jwk] })));
  let strangerAsked = 0;
  const stranger = await listen((_request, response) => {
    strangerAsked += 1;
    response.end('{"keys":[]}');
  });
  const issuer = `http://127.0.0.1:${keys.port}/`;
  const verify = openVerifier(
    readEnvironment({
      ...{ AWS_REGION: 'ap-southeast-1', TB_RECORDS_TABLE: 'records', TB_AUDIT_TABLE: 'audit' },
      ...{ TB_ISSUER: issuer, TB_AUDIENCE: audience, TB_JWKS_URL: `${issuer}jwks.json` },
    }),
  );
  // A verifier goes by real time, the authoriser by the gateway's: good tokens are good in both.
  const seconds = Math.floor(Date.now() / 1000);
  const claimsOf = (sub: string): Part => ({
    ...{ iss: issuer, aud: audience, sub, token_use: 'id', name: `Người mẫu ${sub}` },
    email: `${sub}@mau.example`,
    iat: Math.floor(Math.min(now / 1000, seconds)) - 60,
    exp: Math.floor(Math.max(now / 1000, seconds)) + 36_000,
  });
  const header = { alg: 'RS256', kid: key.keyId, typ: 'JWT' };
  const forger: Forger = {
    ...{ issuerKey, header, claims: claimsOf('producer-1') },
    past: Math.floor(Math.min(now / 1000, seconds)) - 1,
    future: Math.floor(Math.max(now / 1000, seconds)) + 3600,
    keysAt: `http://127.0.0.1:${stranger.port}/`,
  };
  return {
    verify,
    forger,
    honest: (sub: string): string => compact(header, claimsOf(sub), rsa(issuerKey)),
    strangerAsked: () => strangerAsked,
    close: async () => {
      await keys.close();
      await stranger.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Asks the authoriser as the gateway does; the answer is what the function is handed. */
export const askAuthoriser =
  (world: World, verify: Verify, now: number) =>
  (authorization: string | undefined): Promise<Caller> =>
    authorise(
      () => world,
      verify,
    )(
      // The parts of the event that it reads.
      {
        headers: authorization === undefined ? {} : { authorization },
        requestContext: { timeEpoch: now },
      } as unknown as APIGatewayRequestAuthorizerEventV2,
    );

import type { Codes } from './codes.ts';
import { json, type Reply, refusal } from './reply.ts';
import type { Revocations } from './revocations.ts';
import { type Person, readRefreshToken, signRefreshToken, signTokens, type TokenSettings } from './tokens.ts';

/** As the client of the user pool has them (`infra/stacks/identity-stack.ts`). */
const signedInSeconds = 3_600;
const renewableSeconds = 12 * 3_600;

/** Answers the token endpoint's form: tokens for a code, or anew for a refresh token; in the words of OAuth otherwise. */
export const openTokenEndpoint = ({
  settings,
  codes,
  revocations,
  personOf,
  now,
}: {
  readonly settings: TokenSettings;
  readonly codes: Codes;
  readonly revocations: Revocations;
  readonly personOf: (hint: string) => Person | undefined;
  readonly now: () => number;
}) => {
  const tokensFor = async (person: Person, more: { readonly nonce?: string } = {}) => {
    const tokens = await signTokens(settings, { person, now: now(), ttl: signedInSeconds, ...more });
    return {
      id_token: tokens.idToken,
      access_token: tokens.accessToken,
      token_type: 'Bearer',
      expires_in: tokens.expiresIn,
    };
  };

  const exchangeCode = async (form: URLSearchParams): Promise<Reply> => {
    const grant = codes.redeem({
      code: form.get('code') ?? '',
      redirectUri: form.get('redirect_uri') ?? '',
      clientId: form.get('client_id') ?? '',
      verifier: form.get('code_verifier') ?? '',
    });
    const person = grant === undefined ? undefined : personOf(grant.sub);
    if (grant === undefined || person === undefined)
      return refusal(
        400,
        'invalid_grant',
        'the code is unknown, used, too old, or was given for another request',
      );
    const { nonce } = grant.request;
    return json(200, {
      ...(await tokensFor(person, nonce === undefined ? {} : { nonce })),
      refresh_token: await signRefreshToken(settings, person.sub, renewableSeconds),
    });
  };

  /** As the user pool does without rotation: new tokens, and the refresh token stays what it was. */
  const renew = async (form: URLSearchParams): Promise<Reply> => {
    const token = form.get('refresh_token') ?? '';
    const sub = revocations.isRevoked(token)
      ? undefined
      : await readRefreshToken(settings, token, form.get('client_id') ?? '');
    const person = sub === undefined ? undefined : personOf(sub);
    return person === undefined
      ? refusal(400, 'invalid_grant', 'the refresh token is unknown, taken back or too old')
      : json(200, await tokensFor(person));
  };

  const grants = new Map([
    ['authorization_code', exchangeCode],
    ['refresh_token', renew],
  ]);

  return async (form: URLSearchParams): Promise<Reply> =>
    (await grants.get(form.get('grant_type') ?? '')?.(form)) ??
    refusal(400, 'unsupported_grant_type', 'authorization_code and refresh_token are implemented');
};

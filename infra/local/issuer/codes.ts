import { createHash, randomBytes } from 'node:crypto';
import type { AuthorizationRequest } from './authorization-request.ts';

export type CodeGrant = { readonly sub: string; readonly request: AuthorizationRequest };

const lifetimeMilliseconds = 60_000;
const maximumOpenCodes = 1_000;

/**
 * Authorization codes: one minute of real time, one use. They live in memory alone; after a restart one signs in again.
 */
export const openCodes = (realNow: () => number) => {
  const codes = new Map<string, CodeGrant & { readonly expiresAt: number }>();

  const sweep = (): void => {
    for (const [code, { expiresAt }] of codes) {
      if (expiresAt <= realNow() || codes.size > maximumOpenCodes) codes.delete(code);
    }
  };

  return {
    issue: (grant: CodeGrant): string => {
      const code = randomBytes(32).toString('base64url');
      codes.set(code, { ...grant, expiresAt: realNow() + lifetimeMilliseconds });
      sweep();
      return code;
    },
    /** Uses a code up; undefined where it is unknown, used, too old, or the request is not the one it was given for. */
    redeem: (presented: {
      readonly code: string;
      readonly redirectUri: string;
      readonly clientId: string;
      readonly verifier: string;
    }): CodeGrant | undefined => {
      const grant = codes.get(presented.code);
      codes.delete(presented.code);
      if (grant === undefined || grant.expiresAt <= realNow()) return undefined;
      const challenge = createHash('sha256').update(presented.verifier).digest('base64url');
      const fits =
        grant.request.redirect_uri === presented.redirectUri &&
        grant.request.client_id === presented.clientId &&
        grant.request.code_challenge === challenge;
      return fits ? grant : undefined;
    },
  };
};
export type Codes = ReturnType<typeof openCodes>;

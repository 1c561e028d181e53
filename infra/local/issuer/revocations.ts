import { createHash } from 'node:crypto';

const named = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Refresh tokens that were taken back (RFC 7009). They live in memory alone: after a restart of this computer's installation a
 * token that somebody kept aside is good again until it ends by itself.
 */
export const openRevocations = () => {
  const revoked = new Set<string>();
  return {
    revoke: (token: string): void => {
      revoked.add(named(token));
    },
    isRevoked: (token: string): boolean => revoked.has(named(token)),
  };
};
export type Revocations = ReturnType<typeof openRevocations>;

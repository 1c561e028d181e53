import { dayOf } from '../calendar/instant.ts';
import type { Certificate } from '../recognition/recognition.ts';
import { deliveredDong, promisedDong, type SupportGrant } from './support-grant.ts';

/** Sums of a set of grants, in whole đồng. */
export type SupportSums = {
  readonly grants: number;
  readonly approved: number;
  readonly proposedDong: number;
  readonly promisedDong: number;
  readonly deliveredDong: number;
};

export const sumSupport = (grants: readonly SupportGrant[]): SupportSums => {
  const sum = (of: (grant: SupportGrant) => number) => grants.reduce((total, grant) => total + of(grant), 0);
  return {
    grants: grants.length,
    approved: sum(({ decision }) => (decision?.outcome === 'approved' ? 1 : 0)),
    proposedDong: sum(({ proposal }) => proposal.amountDong),
    promisedDong: sum(promisedDong),
    deliveredDong: sum(deliveredDong),
  };
};

/** The year of the decision; of the proposal where none stands. */
export const yearOfSupport = ({
  decision,
  proposedAt,
}: Pick<SupportGrant, 'decision' | 'proposedAt'>): string =>
  (decision?.date ?? dayOf(Date.parse(proposedAt))).slice(0, 4);

/** By what a report of support may be broken down. */
const keyBy = {
  kind: ({ proposal }) => proposal.kind,
  group: ({ group }) => group,
  province: ({ place }) => place.province,
  commune: ({ place }) => place.commune,
  round: ({ roundId }) => roundId,
  year: yearOfSupport,
} as const satisfies Record<string, (grant: SupportGrant) => string>;
export type SupportBy = keyof typeof keyBy;

/** Sums for a report: one row for each value there is, in the order of the values. */
export const sumSupportBy = (
  grants: readonly SupportGrant[],
  by: SupportBy,
): readonly (SupportSums & { readonly key: string })[] =>
  [...Map.groupBy(grants, keyBy[by])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ key, ...sumSupport(group) }));

/** What a product got while its certificate was in force, and what outside that time. */
export const receivedWhileInForce = (
  { issuedOn, validTo, revoked }: Pick<Certificate, 'issuedOn' | 'validTo' | 'revoked'>,
  grants: readonly SupportGrant[],
): { readonly withinDong: number; readonly outsideDong: number } => {
  const revokedOn = revoked === null ? null : dayOf(Date.parse(revoked.at));
  const deliveries = grants.flatMap(grant => grant.deliveries);
  const within = deliveries.filter(
    ({ on }) => issuedOn <= on && on <= validTo && (revokedOn === null || on < revokedOn),
  );
  const withinDong = deliveredDong({ deliveries: within });
  return { withinDong, outsideDong: deliveredDong({ deliveries }) - withinDong };
};

/**
 * Lists that can be asked of the store, each over one kind of record and keyed by facts that are not secret. Views are
 * served from indexes and may lag behind; nothing is decided by them (what is lies on `rolls.ts`).
 */
export type Views = {
  'programmes-of-authority': { kind: 'programme'; of: { level: string; locality: string } };
  /** For the daily job. */
  'all-programmes': { kind: 'programme'; of: Record<never, never> };
  'rounds-of-authority': { kind: 'round'; of: { level: string; locality: string } };
  'rounds-of-programme': { kind: 'round'; of: { programmeId: string } };
  /** Rounds anyone may see: announced and after. */
  'public-rounds': { kind: 'round'; of: Record<never, never> };
  'memberships-of-authority': { kind: 'membership'; of: { level: string; locality: string } };
  'memberships-of-round': { kind: 'membership'; of: { roundId: string } };
  'tokens-of-owner': { kind: 'api-token'; of: { ownerId: string } };
  'establishments-of-owner': { kind: 'establishment'; of: { ownerId: string } };
  /** By the place of production. */
  'establishments-of-commune': { kind: 'establishment'; of: { province: string; commune: string } };
  'products-of-establishment': { kind: 'product'; of: { establishmentId: string } };
  'submissions-of-establishment': { kind: 'submission'; of: { establishmentId: string } };
  /** Drafts that an officer opened for producers. */
  'assisted-drafts-of-officer': { kind: 'submission'; of: { officerId: string } };
  /** Drafts that were never filed: for reminders and notices, which the system sends; no route reads it. */
  'drafts-of-round': { kind: 'submission'; of: { roundId: string } };
  /** Filed ones, with those withdrawn later; never drafts. */
  'submissions-of-round': { kind: 'submission'; of: { roundId: string } };
  'submissions-of-round-by-state': { kind: 'submission'; of: { roundId: string; state: string } };
  'sheets-of-juror': { kind: 'sheet'; of: { roundId: string; jurorId: string } };
  'certificates-of-authority': { kind: 'certificate'; of: { level: string; locality: string; year: number } };
  /** All that end in a year, by their last day: for the daily job. */
  'certificates-ending': { kind: 'certificate'; of: { year: number } };
  'revocations-of-authority': { kind: 'revocation'; of: { level: string; locality: string } };
  'certificates-of-establishment': { kind: 'certificate'; of: { establishmentId: string } };
  /** By the time they came. */
  'data-requests-of-authority': { kind: 'data-request'; of: { level: string; locality: string } };
  'data-requests-of-establishment': { kind: 'data-request'; of: { establishmentId: string } };
  'webhooks-of-owner': { kind: 'webhook'; of: { owner: string } };
  'complaints-of-round': { kind: 'complaint'; of: { roundId: string } };
  /** By the first day of force. */
  'funding-rules-of-authority': { kind: 'funding-rule'; of: { level: string; locality: string } };
  /** By the time of the proposal. */
  'support-of-authority': { kind: 'support-grant'; of: { level: string; locality: string } };
  'support-of-establishment': { kind: 'support-grant'; of: { establishmentId: string } };
  /** What a person asked to be made, the latest first. */
  'outputs-of-person': { kind: 'output'; of: { personId: string } };
  /** What was found to be the paper that was made, signed; the latest first. */
  'signed-papers-of-round': { kind: 'signed-paper'; of: { roundId: string } };
  /** What was offered to an authority from below, at whatever state it is since. */
  'offers-to-authority': { kind: 'offer'; of: { level: string; locality: string } };
  'offers-of-establishment': { kind: 'offer'; of: { establishmentId: string } };
  /** What was recognised in a year, by group and name: the shelves of the public register. */
  'register-of-year': { kind: 'recognition'; of: { year: number } };
  /** By the province of today, the latest year first. */
  'register-of-province': { kind: 'recognition'; of: { province: string } };
  'recognitions-of-establishment': { kind: 'recognition'; of: { key: string } };
};

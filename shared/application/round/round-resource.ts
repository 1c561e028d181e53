import type { Resource } from '#shared/domain/access/can.ts';
import type { Round } from '#shared/domain/round/round.ts';

/** What a right is held against for a round: its authority, and the round itself. */
export const roundResource = (round: Pick<Round, 'id' | 'authority'>): Resource => ({
  ...round.authority,
  roundId: round.id,
});

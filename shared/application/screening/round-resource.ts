import type { Resource } from '#shared/domain/access/can.ts';
import type { Round } from '#shared/domain/round/round.ts';

/** A round as a right is held against it: its authority's officials, and the people appointed to it. */
export const roundResource = ({ id, authority }: Pick<Round, 'id' | 'authority'>): Resource => ({
  ...authority,
  roundId: id,
});

import type { Panel } from '#shared/domain/judging/judging.ts';
import { hashOf } from '#shared/kernel/hash.ts';

/**
 * The jurors of a panel in an order that nobody who reads a summary can tell from the list of jurors: by a hash with the panel's
 * random bytes, which no route shows. Their places are their numbers, the same on every paper of the round.
 */
export const numberedJurors = ({ jurors, draw, roundId }: Panel): readonly string[] =>
  jurors
    .map(({ personId }) => ({ personId, place: hashOf({ roundId, personId, random: draw.random }) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ personId }) => personId);

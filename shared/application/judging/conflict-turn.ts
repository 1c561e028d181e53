import type { Mark, World } from '../ports.ts';
import { takeTurn } from '../take-turn.ts';

/**
 * A place in the order in which sheets are given out and conflicts confirmed in a round: whichever comes second sees the first,
 * so that nobody is given a sheet of an entry from which they stepped back. Ask for it before reading either.
 */
export const conflictTurn = (world: World, roundId: string): Promise<Mark> =>
  takeTurn(world, `conflicts/${roundId}`);

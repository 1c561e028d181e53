import type { Mark, World } from '../ports.ts';
import { takeTurn } from '../take-turn.ts';

/**
 * A place in the order in which a person is appointed: what may not be held together is decided one after the other, in whatever
 * places the roles are. Ask for it before reading what the person holds.
 */
export const personTurn = (world: World, personId: string): Promise<Mark> =>
  takeTurn(world, `appointments/${personId}`);

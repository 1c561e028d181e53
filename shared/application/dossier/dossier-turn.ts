import type { Mark, World } from '../ports.ts';
import { takeTurn } from '../take-turn.ts';

/**
 * A place in the order of changes to one dossier's files: announcing, taking out, retyping and submitting each take the next
 * number, so that two at once are decided one after the other and neither limits nor duplicates slip through. Ask for it
 * before reading the documents.
 */
export const dossierTurn = (world: World, submissionId: string): Promise<Mark> =>
  takeTurn(world, `dossier/${submissionId}`);

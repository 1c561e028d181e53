import type { Mark, World } from '../ports.ts';

/**
 * A place in the order of changes to one dossier's files: announcing, taking out, retyping and submitting each take the next
 * number, so that two at once are decided one after the other and neither limits nor duplicates slip through. Ask for it
 * before reading the documents.
 */
export const dossierTurn = async (world: World, submissionId: string): Promise<Mark> => {
  const series = `dossier/${submissionId}`;
  const from = await world.records.seriesAt(series);
  return { type: 'advance-series', series, from, to: from + 1 };
};

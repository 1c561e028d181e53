/** The id of a juror's own sheet for an entry. */
export const sheetIdOf = (roundId: string, selectionCode: string): string => `${roundId}~${selectionCode}`;

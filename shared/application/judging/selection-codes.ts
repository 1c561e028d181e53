import { assignSelectionCodes, permutationOf } from '#shared/domain/identity/selection-code.ts';
import type { Panel } from '#shared/domain/judging/judging.ts';
import type { World } from '../ports.ts';

const scopeOf = (roundId: string): string => `selection-code:${roundId}`;

/** The claim that makes a selection code unique in its round and leads back to the submission. */
export const selectionCodeClaim = (roundId: string, selectionCode: string, submissionId: string) => ({
  scope: scopeOf(roundId),
  value: selectionCode,
  holder: submissionId,
  refusal: { code: 'entry.selection-code-taken' },
});

/** The submission behind a selection code. */
export const submissionOfCode = (
  world: World,
  roundId: string,
  selectionCode: string,
): Promise<string | undefined> => world.records.claimHolder(scopeOf(roundId), selectionCode);

/** The codes of a panel's entries, derived from the draw it keeps: the same each time. */
export const codesOf = ({ group, draw }: Pick<Panel, 'group' | 'draw'>): ReadonlyMap<string, string> => {
  const random = Uint8Array.from(draw.random.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
  return assignSelectionCodes(group, draw.submissionIds, permutationOf(draw.submissionIds.length, random));
};

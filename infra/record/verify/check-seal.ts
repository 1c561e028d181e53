import { canonical, sha256 } from './canonical.ts';
import type { Chain } from './check-chains.ts';
import type { RoundFacts } from './collect-rounds.ts';
import { finding } from './finding.ts';
import type { Report } from './read-export.ts';

/**
 * The sealed set: as many batches and entries as the round says, each entry a submission of the round in a version whose
 * state hash its history still holds, the hash over all, and every submission that was judged among them.
 */
export const checkSeal = (
  { round, batches, submissions }: RoundFacts,
  roundId: string,
  chains: ReadonlyMap<string, Chain>,
  report: Report,
): void => {
  if (round === undefined || round.sealed === null) return;
  const wrong = (where: string, says: string) => report(finding('seal.entries', where, says));
  const entries = batches.flatMap(({ entries }) => entries);
  if (batches.length !== round.sealed.batches || entries.length !== round.sealed.entries)
    wrong(
      `round/${roundId}`,
      `The round names ${round.sealed.entries} entries in ${round.sealed.batches} batches; there are ${entries.length} in ${batches.length}.`,
    );
  const inOrder = [...entries].sort((a, b) => (a.submissionId < b.submissionId ? -1 : 1));
  if (sha256(canonical(inOrder)) !== round.sealed.hash)
    wrong(`round/${roundId}`, 'The hash over the sealed set is not the one that the round holds.');
  const known = new Set(submissions.map(({ id }) => id));
  const sealed = new Set<string>();
  for (const { submissionId, version, hash } of entries) {
    const name = `submission/${submissionId}`;
    if (!known.has(submissionId)) wrong(name, 'It was sealed but is no submission of the round.');
    else if (sealed.has(submissionId)) wrong(name, 'It was sealed twice.');
    else if (chains.get(name)?.states[version - 1] !== hash)
      wrong(name, `Its history holds another version ${version} than the one that was sealed.`);
    sealed.add(submissionId);
  }
  for (const { id, state } of submissions)
    if (!sealed.has(id) && !['draft', 'withdrawn'].includes(state))
      wrong(`submission/${id}`, `It is ${state} but was not sealed.`);
};

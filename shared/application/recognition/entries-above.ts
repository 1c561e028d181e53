import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { World } from '../ports.ts';

/** The round above and the state of the entry there, as people outside its council may see it. */
export type Above = { readonly round: Round; readonly submissionId: string; readonly state: SubmissionState };

/** What accepted offers became in the round above, by unit: results only once that round is published. */
export const entriesAbove = async (
  world: World,
  offers: readonly Offer[],
): Promise<ReadonlyMap<string, Above>> => {
  const accepted = offers.flatMap(({ unitId, accepted: taken }) =>
    taken === null ? [] : [{ unitId, ...taken }],
  );
  const [submissions, rounds] = await Promise.all([
    world.records.findMany(
      'submission',
      accepted.map(({ submissionId }) => submissionId),
    ),
    world.records.findMany('round', [...new Set(accepted.map(({ roundId }) => roundId))]),
  ]);
  return new Map(
    accepted.flatMap(({ unitId, submissionId, roundId }) => {
      const submission = submissions.find(({ id }) => id === submissionId)?.body;
      const round = rounds.find(({ id }) => id === roundId)?.body;
      return submission === undefined || round === undefined
        ? []
        : [[unitId, { round, submissionId, state: publicStateOf(submission.state, round) }] as const];
    }),
  );
};

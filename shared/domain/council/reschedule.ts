import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Round, Timeline } from '../round/round.ts';

const repeated = ['scoringUntil', 'councilUntil', 'decisionUntil'] as const satisfies (keyof Timeline)[];
export type RescoreDeadlines = Pick<Timeline, (typeof repeated)[number]>;

/**
 * Where the rules ask for a second scoring (national selection of 2019), nothing can be proposed after the first: the
 * council sends the entries back once, and the second scores count. Refusal: `council.second-scoring-due`.
 */
export const demandLastScoring = (round: {
  readonly scoringRound: number;
  readonly rules: Pick<Round['rules'], 'scoringRounds'>;
}): Result<null> =>
  round.scoringRound < round.rules.scoringRounds ? fail('council.second-scoring-due') : ok(null);

/**
 * The round with new deadlines for the steps that a rescore repeats, each a recorded extension. Without new ones the old
 * must still lie ahead. Deadlines lie ahead, in order. Refusals: `council.deadlines-needed`, `council.deadline-order`.
 */
export const rescheduleRescore = (
  round: Round,
  deadlines: RescoreDeadlines | null,
  made: { readonly by: string; readonly now: number; readonly reason: string | null },
): Result<Round> => {
  const at = isoOf(made.now);
  if (deadlines === null)
    return round.timeline.scoringUntil > at
      ? ok(round)
      : fail({
          code: 'request.invalid',
          pointers: [{ pointer: '/body/deadlines', code: 'council.deadlines-needed' }],
        });
  const order = [made.now, ...repeated.map(name => Date.parse(deadlines[name]))];
  const wrong = repeated.flatMap((name, index) =>
    (order[index] ?? 0) < (order[index + 1] ?? 0)
      ? []
      : [{ pointer: `/body/deadlines/${name}`, code: 'council.deadline-order' }],
  );
  if (wrong.length > 0) return fail({ code: 'request.invalid', pointers: wrong });
  return ok({
    ...round,
    timeline: { ...round.timeline, ...deadlines },
    extensions: [
      ...round.extensions,
      ...repeated.map(deadline => ({
        deadline,
        from: round.timeline[deadline],
        to: deadlines[deadline],
        reason: made.reason ?? '',
        by: made.by,
        at,
      })),
    ],
  });
};

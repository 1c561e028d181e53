import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { withdrawSubmissionContract } from '#shared/contracts/submission/withdraw-submission.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { shardOf } from '#shared/domain/submission/shard-of.ts';
import { submissionMayBecome } from '#shared/domain/submission/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command, Commit } from '../command.ts';
import { findSubmission } from './find-submission.ts';
import { releaseClaim } from './live-claim.ts';
import { showSubmission } from './show-submission.ts';

type Contract = typeof withdrawSubmissionContract;

/** While the round still takes filings the entry leaves its list; the sealed list of a closed round is never touched. */
const leaving = (
  { id, state }: Submission,
  round: Round,
  now: number,
): Pick<Commit<unknown>, 'checks' | 'marks'> => {
  if (state === 'draft' || round.state !== 'open' || now >= millis(round.timeline.closesAt)) return {};
  const place = { roundId: round.id, shard: shardOf(id, round.shards) };
  return {
    checks: [{ type: 'intake-open', ...place, refusal: 'service.unavailable' }],
    marks: [{ type: 'leave', ...place, submissionId: id }],
  };
};

/** Takes a submission back, until the results of its round are out. Its product may be entered anew while the round is open. */
export const withdrawSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const before = found.value.submission;
  const round = found.value.round.body;
  if (hasReached(round.state, 'published')) return fail('submission.results-out');
  if (!submissionMayBecome(before.body.state, 'withdrawn')) return fail('submission.not-withdrawable');
  const { reason } = ask.input.body;
  const after: Submission = {
    ...before.body,
    state: 'withdrawn',
    withdrawn: { at: isoOf(ask.now), by: ask.actor.id, reason },
  };
  const { checks = [], marks = [] } = leaving(before.body, round, ask.now);
  return ok({
    changes: [
      {
        kind: 'submission',
        id: before.id,
        before,
        after,
        action: 'submission.withdraw',
        ...(reason === null ? {} : { reason }),
      },
    ],
    checks,
    marks: [...marks, releaseClaim(round.id, before.body.productId, before.id)],
    answer: sealed => ({
      body: showSubmission(after, round),
      version: sealed.version('submission', before.id),
    }),
  });
};

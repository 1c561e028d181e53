import type { CertificateUnit, Complaint, Decision } from '#shared/domain/council/council.ts';
import { complaintIdOf } from '#shared/domain/council/council.ts';
import { awaitingDecision, unitsAfter } from '#shared/domain/council/decide.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { submissionMayBecome } from '#shared/domain/submission/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Change, NewEffect } from '../command.ts';
import type { World } from '../ports.ts';
import { findComplaintsGate, settleComplaintsGate } from './complaints-gate.ts';
import { latestResult } from './latest.ts';

/** Complaints one decision follows at once: each changes its own record, a submission and the register, and tells the producer. */
const maxFollowed = 10;

type Follow = {
  /** The whole list as the complaints change it, before anything is declined. */
  readonly units: readonly CertificateUnit[];
  /** The new units, which the authority may decline. */
  readonly deciding: readonly CertificateUnit[];
  readonly since: string;
  readonly resultVersion: number;
  readonly changes: readonly Change[];
  readonly effects: readonly NewEffect[];
};

/** An entry as a unit of its own. */
const unitOf = ({ id, establishmentId, group, snapshot }: Submission): CertificateUnit => {
  if (group === null || snapshot === null) throw new Error(`the judged submission ${id} has no snapshot`);
  return { id, submissionIds: [id], establishmentId, group, name: snapshot.product.name, tier: null };
};

const recogniseOf = (complaint: Complaint): boolean => complaint.answer?.recognise === true;

/**
 * What a decision after the first does: it takes in the upheld complaints that wait for one (oldest first, ten at most),
 * changes the recognised list and the entries' states, and lets the round go on when none is left open.
 */
export const followComplaints = async (
  world: World,
  round: Round,
  previous: Decision,
  made: { readonly sequence: number; readonly declined: Decision['declined']; readonly now: number },
): Promise<Result<Follow>> => {
  const gate = await findComplaintsGate(world, round.id);
  const stored = await world.records.children('complaint', round.id);
  const pending = awaitingDecision(stored.map(({ body }) => body)).slice(0, maxFollowed);
  if (pending.length === 0) return fail('decision.nothing-to-decide');
  const [submissions, result] = await Promise.all([
    world.records.findMany(
      'submission',
      pending.map(({ submissionId }) => submissionId),
    ),
    latestResult(world, round.id),
  ]);
  const submissionOf = new Map(submissions.map(submission => [submission.id, submission]));
  const declined = new Set(made.declined.map(({ unitId }) => unitId));
  const asked = pending.flatMap(complaint => {
    const submission = submissionOf.get(complaint.submissionId);
    return submission === undefined ? [] : [{ complaint, submission }];
  });
  const moved = asked.flatMap(({ complaint, submission }): readonly Change[] => {
    const state = recogniseOf(complaint) ? 'recognised' : 'not-recognised';
    return (state === 'recognised' && declined.has(submission.id)) ||
      !submissionMayBecome(submission.body.state, state)
      ? []
      : [
          {
            ...{ kind: 'submission', id: submission.id, before: submission },
            after: { ...submission.body, state },
            action: state === 'recognised' ? 'submission.recognise' : 'submission.withdraw-recognition',
          },
        ];
  });
  const marked = asked.flatMap(({ complaint }): readonly Change[] => {
    const before = stored.find(({ body }) => body.id === complaint.id);
    return [
      {
        ...{ kind: 'complaint', id: complaintIdOf(round.id, complaint.id), before },
        after: { ...complaint, decisionSequence: made.sequence },
        action: 'complaint.follow',
      },
    ];
  });
  const followed = new Set(pending.map(({ id }) => id));
  const left = stored.map(({ body }) => body).filter(({ id }) => !followed.has(id));
  const settled = settleComplaintsGate(round, gate, left, made.now);
  return ok({
    units: unitsAfter(
      previous.units,
      asked.map(({ complaint, submission }) => ({
        unit: unitOf(submission.body),
        recognise: recogniseOf(complaint),
      })),
    ),
    deciding: asked
      .filter(({ complaint }) => recogniseOf(complaint))
      .map(({ submission }) => unitOf(submission.body)),
    since:
      pending
        .map(({ answer }) => answer?.at ?? '')
        .sort()
        .at(-1) ?? previous.recordedAt,
    resultVersion: result?.body.version ?? previous.resultVersion,
    changes: [...moved, ...marked, ...settled.changes],
    effects: settled.effects,
  });
};

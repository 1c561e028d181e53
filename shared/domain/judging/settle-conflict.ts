import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Round } from '../round/round.ts';
import type { Conflict } from './judging.ts';

/** Conflicts matter while entries are scored and while the council treats them. */
const inTime = ({ state }: Pick<Round, 'state'>): Result<null> =>
  state === 'judging' || state === 'council' ? ok(null) : fail('conflict.not-now');

/** A conflict that the person declares of themself: confirmed at once, whatever was suggested or dismissed before. */
export const declareConflict = (
  round: Pick<Round, 'id' | 'state'>,
  before: Conflict | undefined,
  declared: {
    readonly submissionId: string;
    readonly personId: string;
    readonly reason: string;
    readonly now: number;
  },
): Result<Conflict> => {
  const stage = inTime(round);
  if (!stage.ok) return stage;
  if (before?.state === 'confirmed') return fail('conflict.settled-already');
  const { submissionId, personId, reason, now } = declared;
  const at = isoOf(now);
  return ok({
    roundId: round.id,
    submissionId,
    personId,
    basis: 'declared',
    reason,
    state: 'confirmed',
    raisedAt: at,
    raisedBy: personId,
    settledAt: at,
    settledBy: personId,
    settlementReason: null,
  });
};

/** A suggested conflict as an official settles it. What is settled stays settled. */
export const settleConflict = (
  round: Pick<Round, 'state'>,
  conflict: Conflict,
  settlement: {
    readonly confirmed: boolean;
    readonly reason: string;
    readonly by: string;
    readonly now: number;
  },
): Result<Conflict> => {
  const stage = inTime(round);
  if (!stage.ok) return stage;
  if (conflict.state !== 'suggested') return fail('conflict.settled-already');
  return ok({
    ...conflict,
    state: settlement.confirmed ? 'confirmed' : 'dismissed',
    settledAt: isoOf(settlement.now),
    settledBy: settlement.by,
    settlementReason: settlement.reason,
  });
};

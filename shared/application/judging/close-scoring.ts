import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { closeScoringContract } from '#shared/contracts/judging/close-scoring.ts';
import type { ScoringClosure } from '#shared/domain/judging/judging.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { settleGate } from '../round/gates.ts';
import { findRoundAllowed, roundResource } from '../round-resource.ts';
import { holdScoringRunning, openSheets } from './scoring-gate.ts';

type Contract = typeof closeScoringContract;

/**
 * The head of the panel closes scoring while sheets are missing, with a reason for each juror who owes some. The head must lead
 * every group that has open sheets. Allowed after the deadline too: that is when it is needed.
 */
export const closeScoring: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!found.ok) return found;
  const round = found.value.body;
  const running = await holdScoringRunning(world, round);
  if (!running.ok) return running;
  const sheets = await openSheets(world, round);
  for (const group of new Set(sheets.map(({ body }) => body.group))) {
    const leads = ask.allow({ ...roundResource(round), group });
    if (!leads.ok) return fail('scoring.other-heads');
  }
  const owed = new Map<string, number>();
  for (const { body } of sheets) owed.set(body.jurorId, (owed.get(body.jurorId) ?? 0) + 1);
  const reasons = new Map(ask.input.body.reasons.map(({ jurorId, reason }) => [jurorId, reason]));
  const silent = [...owed.keys()].filter(jurorId => !reasons.has(jurorId));
  if (silent.length > 0)
    return fail({ code: 'scoring.reasons-missing', params: { jurors: silent.join(', ') } });
  const scoringRound = Math.max(1, round.scoringRound);
  const closure: ScoringClosure = {
    roundId: round.id,
    scoringRound,
    closedAt: isoOf(ask.now),
    closedBy: ask.actor.id,
    missing: [...owed].map(([jurorId, count]) => ({
      jurorId,
      sheets: count,
      reason: reasons.get(jurorId) ?? '',
    })),
  };
  const id = `${round.id}/${scoringRound}`;
  const gate = await settleGate(world, round, 'score-sheets', 'closed', ask.now);
  return ok({
    changes: [
      { kind: 'scoring-closure', id, before: undefined, after: closure, action: 'scoring.close' },
      ...gate.changes,
    ],
    effects: gate.effects,
    answer: sealed => ({ body: { ...closure, receipt: sealed.receipt('scoring-closure', id) } }),
  });
};

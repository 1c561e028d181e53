import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { requestCorrectionContract } from '#shared/contracts/judging/request-correction.ts';
import { requestCorrection as request } from '#shared/domain/judging/score-sheet.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSheet } from './find-sheet.ts';
import { holdScoringOpen } from './scoring-gate.ts';

type Contract = typeof requestCorrectionContract;

/** A juror asks to correct their locked sheet while scoring is open; the head of the panel must agree. */
export const requestCorrection: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSheet(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { round, sheet, gate } = found.value;
  const open = holdScoringOpen(round.body, gate, ask.now);
  if (!open.ok) return open;
  const { reason } = ask.input.body;
  const requested = request(sheet.body, reason, ask.now);
  if (!requested.ok) return requested;
  if ((await world.records.find('sheet-correction', sheet.id)) !== undefined)
    return fail('correction.requested-already');
  return ok({
    changes: [
      {
        kind: 'sheet-correction',
        id: sheet.id,
        before: undefined,
        after: requested.value,
        action: 'sheet-correction.request',
        reason,
      },
    ],
    checks: open.value,
    answer: sealed => ({
      body: { ...requested.value, receipt: sealed.receipt('sheet-correction', sheet.id) },
    }),
  });
};

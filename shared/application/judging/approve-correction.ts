import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { approveCorrectionContract } from '#shared/contracts/judging/approve-correction.ts';
import { conflictIdOf, entryIdOf, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { approveCorrection as approve } from '#shared/domain/judging/score-sheet.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { roundResource } from '../round-resource.ts';
import { lastSheet } from './find-sheet.ts';
import { holdScoringOpen, presentGate } from './scoring-gate.ts';
import { submissionOfCode } from './selection-codes.ts';

type Contract = typeof approveCorrectionContract;

/** The head of the panel agrees, as the second person, that a juror corrects a locked sheet in a new version; not on an entry the head has a conflict with. */
export const approveCorrection: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const [round, submissionId] = await Promise.all([
    world.records.find('round', params.roundId),
    submissionOfCode(world, params.roundId, params.selectionCode),
  ]);
  const entry = submissionId && (await world.records.find('entry', entryIdOf(params.roundId, submissionId)));
  const allowed = ask.allow(round && entry ? { ...roundResource(round.body), group: entry.body.group } : {});
  if (!allowed.ok) return allowed;
  if (!round || !entry) return fail('resource.not-found');
  const own = await world.records.find(
    'conflict',
    conflictIdOf(round.id, entry.body.submissionId, ask.actor.id),
  );
  if (own?.body.state === 'confirmed') return fail('resource.not-found');
  const open = holdScoringOpen(round.body, await presentGate(world, round.body), ask.now);
  if (!open.ok) return open;
  const sheet = await lastSheet(world, {
    ...entry.body,
    jurorId: body.jurorId,
    scoringRound: round.body.scoringRound,
  });
  const correction = sheet && (await world.records.find('sheet-correction', sheet.id));
  if (!sheet || !correction) return fail('correction.not-requested');
  const approved = approve(correction.body, sheet.body, ask.actor.id, ask.now);
  if (!approved.ok) return approved;
  const { next } = approved.value;
  return ok({
    changes: [
      {
        kind: 'sheet-correction',
        id: correction.id,
        before: correction,
        after: approved.value.correction,
        action: 'sheet-correction.approve',
      },
      {
        kind: 'sheet',
        id: sheetIdOf(next),
        before: undefined,
        after: next,
        action: 'sheet.reopen',
        reason: correction.body.reason,
      },
    ],
    // An exclusion of the juror at the same moment must win.
    checks: [...open.value, { type: 'version', kind: 'sheet', id: sheet.id, version: sheet.version }],
    answer: sealed => ({
      body: {
        ...approved.value.correction,
        receipt: sealed.receipt('sheet-correction', correction.id),
      },
    }),
  });
};

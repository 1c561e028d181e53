import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { answerSupplementContract } from '#shared/contracts/submission/answer-supplement.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { takeSnapshot } from '#shared/domain/submission/snapshot.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { findDossier } from './find-dossier.ts';
import { completeDossier } from './load-dossier.ts';
import { submittedAnswer } from './submitted-answer.ts';
import { ownerContact, tellOwner } from './tell-owner.ts';

type Contract = typeof answerSupplementContract;

/** Answers the supplement request before its hour: the dossier must be complete, and its snapshot is taken anew; the one before is kept. */
export const answerSupplement: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDossier(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission: before, turn } = found.value;
  const round = found.value.round.body;
  const { state, supplement, receiptCode, snapshot } = before.body;
  if (state !== 'supplement-requested' || supplement === null || receiptCode === null || snapshot === null)
    return fail('submission.no-supplement');
  const inTime = editingUntil(before.body, round, ask.now);
  if (!inTime.ok) return inTime;
  const dossier = completeDossier(before.body, round, found.value.beside);
  if (!dossier.ok) return dossier;

  const at = isoOf(ask.now);
  const { establishment, product, documents } = dossier.value;
  const after: Submission = {
    ...before.body,
    state: 'submitted',
    snapshot: takeSnapshot(establishment, product, documents, at),
    supplement: { ...supplement, answeredAt: at, answer: ask.input.body.answer },
  };
  return ok({
    changes: [
      { kind: 'submission', id: before.id, before, after, action: 'submission.answer-supplement' },
      {
        kind: 'snapshot',
        id: `${before.id}/${snapshot.takenAt}`,
        before: undefined,
        after: { submissionId: before.id, snapshot, replacedAt: at },
        action: 'snapshot.keep',
      },
    ],
    marks: [turn],
    effects: [
      tellSystems('submission.supplement-answered', round, before.body.establishmentId, {
        submissionId: before.id,
        receiptCode,
      }),
      ...tellOwner({
        notice: 'supplement-received',
        to: ownerContact(ask, before.body, establishment),
        round,
        product: product.name,
        receiptCode,
        now: ask.now,
      }),
    ],
    answer: sealed => ({
      body: submittedAnswer(after, receiptCode, round, ask.now, sealed),
      version: sealed.version('submission', before.id),
    }),
  });
};

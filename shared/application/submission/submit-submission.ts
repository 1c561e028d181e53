import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { makeReceiptCode } from '#shared/domain/identity/receipt-code.ts';
import { declarationText } from '#shared/domain/submission/declaration-text.ts';
import { filingTime } from '#shared/domain/submission/filing-time.ts';
import { shardOf } from '#shared/domain/submission/shard-of.ts';
import { takeSnapshot } from '#shared/domain/submission/snapshot.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { findDossier } from './find-dossier.ts';
import { limitPerEstablishment } from './limit-per-establishment.ts';
import { completeDossier } from './load-dossier.ts';
import { submittedAnswer } from './submitted-answer.ts';
import { ownerContact, tellOwner } from './tell-owner.ts';

type Contract = typeof submitSubmissionContract;

/**
 * Submits a draft: in time by its arrival, complete by `missingOf`, with a dated declaration. Takes the immutable snapshot
 * and enters it in its round, whose intake must still be open in the same write. Answers with the receipt.
 */
export const submitSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDossier(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission: before, turn } = found.value;
  const round = found.value.round.body;
  if (before.body.state !== 'draft') return fail('submission.not-draft');
  const inTime = filingTime(round, ask.now);
  if (!inTime.ok) return inTime;
  const dossier = completeDossier(before.body, round, found.value.beside);
  if (!dossier.ok) return dossier;
  const room = await limitPerEstablishment(world, round, before.body);
  if (!room.ok) return room;

  const at = isoOf(ask.now);
  const receiptCode = makeReceiptCode(world.chance.bytes(10));
  const { establishment, product, documents } = dossier.value;
  const after: Submission = {
    ...before.body,
    state: 'submitted',
    snapshot: takeSnapshot(establishment, product, documents, at),
    declaration: {
      at,
      by: ask.actor.id,
      name: ask.input.body.declaration.name,
      text: declarationText,
    },
    receiptCode,
    submittedAt: at,
  };
  const shard = shardOf(before.id, round.shards);
  return ok({
    changes: [{ kind: 'submission', id: before.id, before, after, action: 'submission.submit' }],
    claims: [
      {
        scope: 'receipt',
        value: receiptCode,
        holder: before.id,
        // Seventy-five random bits met twice: the next try draws another.
        refusal: { code: 'service.unavailable' },
      },
    ],
    checks: [{ type: 'intake-open', roundId: round.id, shard, refusal: 'round.closed' }],
    marks: [{ type: 'enter', roundId: round.id, shard, submissionId: before.id }, turn, ...room.value],
    effects: [
      tellSystems('submission.submitted', round, before.body.establishmentId, {
        submissionId: before.id,
        receiptCode,
      }),
      ...tellOwner({
        notice: 'submission-received',
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

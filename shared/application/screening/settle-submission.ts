import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { settleSubmissionContract } from '#shared/contracts/screening/settle-submission.ts';
import { settleSubmission as settle } from '#shared/domain/screening/settle.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { findSubmissionAllowed } from './find-submission-allowed.ts';
import { settleScreeningGate } from './settle-screening-gate.ts';
import { tellDossierOwner } from './tell-dossier-owner.ts';

type Contract = typeof settleSubmissionContract;

/** Officials settle a submission; the last of the sealed set lets the round go on to judging. */
export const settleSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmissionAllowed(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const screening = await world.records.find('screening', submission.id);
  const { eligible, reason, legalBasis } = ask.input.body;
  const settled = settle(
    {
      round: round.body,
      submission: submission.body,
      screening: screening?.body,
      by: ask.actor.id,
      now: ask.now,
    },
    { eligible, reason, legalBasis },
  );
  if (!settled.ok) return settled;
  const gate = await settleScreeningGate(world, round.body, submission.id, ask.now);
  const { id, state, settlement } = settled.value;
  return ok({
    changes: [
      {
        kind: 'submission',
        id,
        before: submission,
        after: settled.value,
        action: 'submission.settle',
        reason: reason ?? undefined,
      },
      ...gate.changes,
    ],
    checks: gate.checks,
    effects: [
      ...gate.effects,
      ...(eligible
        ? []
        : [
            tellSystems('submission.ineligible', round.body, settled.value.establishmentId, {
              submissionId: id,
            }),
            ...(await tellDossierOwner(world, round.body, settled.value, 'submission-ineligible', {
              reason: reason ?? '',
              legalBasis: legalBasis ?? '',
            })),
          ]),
    ],
    answer: sealed => ({
      body: { id, state, settlement, receipt: sealed.receipt('submission', id) },
      version: sealed.version('submission', id),
    }),
  });
};

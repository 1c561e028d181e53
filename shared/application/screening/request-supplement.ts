import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { requestSupplementContract } from '#shared/contracts/screening/request-supplement.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { requestSupplement as request } from '#shared/domain/screening/settle.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { findSubmissionAllowed } from './find-submission-allowed.ts';
import { tellDossierOwner } from './tell-dossier-owner.ts';

type Contract = typeof requestSupplementContract;

const itemised = (items: NonNullable<Submission['supplement']>['items'], language: 'vi' | 'en'): string =>
  items
    .map(({ type, reason }) => `- ${type === null ? '' : `${documentTypes[type][language]}: `}${reason}`)
    .join('\n');

/** Officials ask a producer, once and item by item, for what is missing; the days run on the holiday table. */
export const requestSupplement: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmissionAllowed(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const { items } = ask.input.body;
  const facts = { round: round.body, submission: submission.body, by: ask.actor.id, now: ask.now };
  const requested = request(facts, items);
  if (!requested.ok) return requested;
  const { id, state, supplement } = requested.value;
  return ok({
    changes: [
      {
        kind: 'submission',
        id,
        before: submission,
        after: requested.value,
        action: 'submission.request-supplement',
      },
    ],
    effects: [
      tellSystems('submission.supplement-requested', round.body, requested.value.establishmentId, {
        submissionId: id,
        dueDay: supplement.dueDay,
      }),
      ...(await tellDossierOwner(world, round.body, requested.value, 'supplement-requested', {
        dueDay: formatDay(supplement.dueDay),
        itemsVi: itemised(items, 'vi'),
        itemsEn: itemised(items, 'en'),
      })),
    ],
    answer: sealed => ({
      body: { id, state, supplement, receipt: sealed.receipt('submission', id) },
      version: sealed.version('submission', id),
    }),
  });
};

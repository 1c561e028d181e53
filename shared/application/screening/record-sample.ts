import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { recordSampleContract } from '#shared/contracts/screening/record-sample.ts';
import { recordSample as record } from '#shared/domain/submission/record-sample.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSubmissionAllowed } from './find-submission-allowed.ts';

type Contract = typeof recordSampleContract;

/** Officials and the helping team note that a product sample came, was replaced by a catalogue, or went back; when is in the audit trail. */
export const recordSample: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmissionAllowed(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const recorded = record(submission.body, round.body, ask.input.body.sample);
  if (!recorded.ok) return recorded;
  const { id, sample } = recorded.value;
  return ok({
    changes: [
      { kind: 'submission', id, before: submission, after: recorded.value, action: 'submission.sample' },
    ],
    answer: sealed => ({
      body: { id, sample, receipt: sealed.receipt('submission', id) },
      version: sealed.version('submission', id),
    }),
  });
};

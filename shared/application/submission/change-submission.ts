import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { changeSubmissionContract } from '#shared/contracts/submission/change-submission.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSubmission } from './find-submission.ts';
import { showSubmission } from './show-submission.ts';

type Contract = typeof changeSubmissionContract;

/** Changes group or note of a draft, or while a supplement is open. */
export const changeSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission: before, round } = found.value;
  const editable = editingUntil(before.body, round.body, ask.now);
  if (!editable.ok) return editable;
  const { group = before.body.group, note = before.body.note } = ask.input.body;
  if (group !== null && !round.body.groups.includes(group))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/group', code: 'missing.group-not-in-round' }],
    });
  const after: Submission = { ...before.body, group, note };
  return ok({
    changes: [{ kind: 'submission', id: before.id, before, after, action: 'submission.change' }],
    answer: sealed => ({
      body: showSubmission(after, round.body),
      version: sealed.version('submission', before.id),
    }),
  });
};

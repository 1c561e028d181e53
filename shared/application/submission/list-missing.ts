import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listMissingContract } from '#shared/contracts/submission/list-missing.ts';
import { dayOf, formatInstant } from '#shared/domain/calendar/instant.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { missingOf, warningsOf } from '#shared/domain/submission/missing.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { sayProblem } from '../say-problem.ts';
import { findSubmission } from './find-submission.ts';
import { loadDossier } from './load-dossier.ts';

type Contract = typeof listMissingContract;

/** What still keeps the submission from being submitted, by the very rule that submitting uses. */
export const listMissing: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const submission = found.value.submission.body;
  const round = found.value.round.body;
  const parts = { submission, round, ...(await loadDossier(world, submission)) };
  const until = editingUntil(submission, round, ask.now);
  return ok({
    body: {
      missing: missingOf(parts).map(sayProblem),
      warnings: warningsOf({ ...parts, day: dayOf(ask.now) }).map(sayProblem),
      until: until.ok ? isoOf(until.value) : null,
      untilLocal: until.ok ? formatInstant(until.value) : null,
    },
  });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { describeVerdict } from '#shared/domain/screening/checks/index.ts';
import type { Verdict } from '#shared/domain/screening/screening.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import type { Query } from '../command.ts';
import { findSubmissionAllowed } from './find-submission-allowed.ts';

type Contract = typeof getScreeningContract;

const show = (verdict: Verdict): BodyOf<Contract>['verdicts'][number] => {
  const { label, sentence } = describeVerdict(verdict);
  const { check, answer } = verdict;
  if (verdict.answer !== 'fail') return { check, label, answer, severity: null, code: null, sentence: null };
  const { severity, code, params } = verdict;
  return {
    check,
    label,
    answer,
    severity,
    code,
    sentence: sentence && { vi: fill(sentence.vi, params), en: fill(sentence.en, params) },
  };
};

/** What the checks found of a submission, in both languages, and how it stands with officials. */
export const getScreening: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmissionAllowed(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission } = found.value;
  const screening = await world.records.find('screening', submission.id);
  if (screening === undefined) return fail('screening.not-checked');
  const { submissionId, roundId, checkedAt, verdicts, snapshotAt } = screening.body;
  const { state, supplement, settlement, snapshot } = submission.body;
  return ok({
    body: {
      submissionId,
      roundId,
      checkedAt,
      state,
      isCurrent: snapshotAt === snapshot?.takenAt,
      verdicts: verdicts.map(show),
      supplement,
      settlement,
    },
    version: submission.version,
  });
};

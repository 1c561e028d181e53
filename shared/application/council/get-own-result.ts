import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getOwnResultContract } from '#shared/contracts/council/get-own-result.ts';
import { criterionMeans } from '#shared/domain/council/criterion-means.ts';
import { compareWithGroup } from '#shared/domain/council/group-medians.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { resultToTell } from './latest.ts';

type Contract = typeof getOwnResultContract;

/**
 * A producer's own result after publication: means beside the medians of the group, no rank among others, no juror. How many
 * others there are is not said, and nothing of a correction that still waits for the signer.
 */
export const getOwnResult: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!allowed.ok) return allowed;
  const { submission, round } = allowed.value;
  const { publishedAt, complaintsUntil, rules } = round.body;
  if (publishedAt === null || complaintsUntil === null) return fail('result.not-published');
  const result = await resultToTell(world, round.id);
  const standing = result?.standings.find(({ submissionId }) => submissionId === submission.id);
  if (result === undefined || standing === undefined) return fail('resource.not-found');
  const criteria = criterionMeans(standing, rules);
  const group = compareWithGroup(
    standing,
    result.standings,
    criteria.map(({ code }) => code),
  );
  return ok({
    body: {
      submissionId: submission.id,
      resultVersion: result.version,
      mean: standing.mean,
      group: group?.total ?? null,
      criteriaSetId: rules.criteriaSetId,
      criteria: criteria.map(one => ({ ...one, group: group?.criteria.get(one.code) ?? null })),
      passMark: rules.passMark,
      passed: standing.passed,
      recognised: submission.body.state === 'recognised' || submission.body.state === 'nominated',
      publishedAt,
      complaintsUntil,
    },
  });
};

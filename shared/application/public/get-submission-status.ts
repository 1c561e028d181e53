import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getSubmissionStatusContract } from '#shared/contracts/public/get-submission-status.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { parseReceiptCode } from '#shared/domain/identity/receipt-code.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { publicStageOf } from '#shared/domain/submission/public-stage.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { World } from '../ports.ts';

type Contract = typeof getSubmissionStatusContract;

const window = 60;
const limits = { all: 60, misses: 10 } as const;
/** Looked up in place of what is not there, so that a miss costs the same calls as a hit. */
const nobody = '00000000000000000000000000';

const moment = (at: string) => ({ at, local: formatInstant(millis(at)) });
const explanation = { type: null, vi: 'Nội dung giải trình', en: 'An explanation' };

const missingPapers = ({ state, supplement }: Submission) =>
  state !== 'supplement-requested' || supplement === null
    ? []
    : supplement.items.map(({ type }) => {
        if (type === null) return explanation;
        const { vi, en } = documentTypes[type];
        return { type, vi, en };
      });

const find = async (world: World, text: string) => {
  const code = parseReceiptCode(text);
  const holder = await world.records.claimHolder('receipt', code.ok ? code.value : 'none');
  const submission = await world.records.find('submission', holder ?? nobody);
  const round = await world.records.find('round', submission?.body.roundId ?? nobody);
  return { submission: submission?.body, round: round?.body };
};

const show = (
  submission: Submission,
  round: Round,
  receiptCode: string,
  submittedAt: string,
): BodyOf<Contract> => {
  const { stage, next } = publicStageOf(submission, round);
  return {
    receiptCode,
    stage,
    submitted: moment(submittedAt),
    next: { step: next.step, by: next.by === null ? null : moment(next.by) },
    missingPapers: missingPapers(submission),
  };
};

/**
 * The stage of a dossier to whoever holds its receipt code. Unknown, malformed and mistyped codes are one answer at the same
 * number of store calls; an address that keeps missing (ten a minute) or keeps asking (sixty) is told to wait.
 */
export const getSubmissionStatus: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  ask.allow({});
  const count = (what: string) =>
    world.records.countUse({
      name: `status-${what}/${ask.sourceIp}`,
      windowSeconds: window,
      now: ask.now,
    });
  if ((await count('all')) > limits.all) return fail('request.too-many');
  const { submission, round } = await find(world, ask.input.params.receiptCode);
  const { receiptCode = null, submittedAt = null } = submission ?? {};
  if (submission === undefined || round === undefined || receiptCode === null || submittedAt === null)
    return fail((await count('misses')) > limits.misses ? 'request.too-many' : 'resource.not-found');
  await count('hits');
  return ok({ body: show(submission, round, receiptCode, submittedAt) });
};

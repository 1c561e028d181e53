import { recordSampleContract } from '#shared/contracts/screening/record-sample.ts';
import { requestSupplementContract } from '#shared/contracts/screening/request-supplement.ts';
import { screenSubmissionsContract } from '#shared/contracts/screening/screen-submissions.ts';
import { settleSubmissionContract } from '#shared/contracts/screening/settle-submission.ts';
import { now, openScreening } from '#test/application/screening/open-screening.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const official = { as: 'official-1', now } as const;

/** A round in screening with one dossier; gives its path. */
const seedOne = async ({ world }: Stage) => {
  const [submission] = await openScreening(() => world).seedScreened(1);
  return { submissionId: submission?.id ?? '' };
};

export const screeningRequests: readonly RequestCase[] = [
  requestTo(screenSubmissionsContract, async stage => {
    const { submissionId } = await seedOne(stage);
    return { ...official, params: { roundId: sampleRoundId }, body: { submissionIds: [submissionId] } };
  }),
  requestTo(settleSubmissionContract, async stage => ({
    ...{ ...official, params: await seedOne(stage), version: 1 },
    body: { eligible: true },
  })),
  requestTo(requestSupplementContract, async stage => ({
    ...{ ...official, params: await seedOne(stage), version: 1 },
    body: { items: [{ type: 'D2' as const, reason: 'Bản chụp mờ (mẫu)' }] },
  })),
  requestTo(recordSampleContract, async stage => ({
    ...{ ...official, params: await seedOne(stage), version: 1 },
    body: { sample: 'DA_NHAN' } as const,
  })),
];

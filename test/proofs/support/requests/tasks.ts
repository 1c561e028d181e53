import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { sealSubmissions } from '#shared/application/round/seal-submissions.ts';
import { screenBatch } from '#shared/application/screening/screen-batch.ts';
import { requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import type { TaskInput, TaskName } from '#shared/workflow/tasks.ts';
import {
  accepted,
  at,
  close,
  councilDay,
  decide,
  playToPublication,
  publicationDay,
  roundInput,
  tallyDay,
} from '#test/application/council/play-council.ts';
import { freezeFrames, seedScreened, taskContext, whileJudging } from '#test/support/judging-builder.ts';
import { seedOpenRound } from '#test/support/open-round.ts';
import {
  buildMembers,
  buildRound,
  membershipIdOf,
  sampleRoundId,
  sampleTimeline,
} from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { buildSubmission, whileOpen } from '#test/support/submission-builder.ts';
import { agreeAgenda, seedScored, seedSession } from './council.ts';
import type { Stage } from './request.ts';

/** A state of things in which a task of the workflow has its work before it, and when it comes. */
type TaskCase<T extends TaskName> = {
  readonly now: number;
  readonly prepare: (stage: Stage) => Promise<TaskInput<T>>;
};

const closing = Date.parse(requestsDoneAt(sampleTimeline.closesAt));
const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
const batch = { ...roundInput, batch: 0 };

/** An open round with three dossiers in its list of filings. */
const seedFiled = async ({ world }: Stage) => {
  await seedOpenRound(world);
  const filed = [1, 2, 3].map(number => buildSubmission(number));
  await seed(
    world,
    filed.map(one => record('submission', one.id, one)),
    { marks: filed.map(({ id }) => ({ type: 'enter', roundId: sampleRoundId, shard: 0, submissionId: id })) },
  );
  return roundInput;
};

const seedSealed = async (stage: Stage) => {
  await seedFiled(stage);
  await sealSubmissions(stage.world, roundInput, at(closing));
  return batch;
};

const seedConvened = async ({ world }: Stage) => {
  await seedScreened(world);
  await convenePanel(world, roundInput, taskContext);
  await freezeFrames(world);
  return roundInput;
};

/** The council's session has closed: with its proposal, or so. */
const seedClosed = async (stage: Stage, outcome: 'propose' | 'rescore' | 'cancel') => {
  await seedSession(stage);
  await agreeAgenda(stage.world);
  accepted(await close(stage.world, outcome, outcome === 'propose' ? {} : { reason: 'Lý do mẫu', ...later }));
  return roundInput;
};
const later = {
  deadlines: {
    scoringUntil: '2026-06-20T10:00:00.000Z',
    councilUntil: '2026-06-25T10:00:00.000Z',
    decisionUntil: '2026-07-10T10:00:00.000Z',
  },
};

const seedPublished = async (stage: Stage) => {
  await seedScored(stage);
  await playToPublication(stage.world, [1, 2]);
  return batch;
};

/** Published, with its certificates issued and what follows done so far. */
const seedIssued = async (stage: Stage, steps: 0 | 1 | 2) => {
  await seedPublished(stage);
  await issueBatch(stage.world, batch, at(issueDay));
  if (steps > 0) await closeCertificates(stage.world, roundInput, at(issueDay));
  if (steps > 1) await nominateUp(stage.world, roundInput, at(issueDay));
  return roundInput;
};

const seedOpen = async ({ world }: Stage) => {
  await seedOpenRound(world);
  return roundInput;
};

export const taskCases = {
  ReadPosition: { now: whileOpen, prepare: seedOpen },
  OpenRegistration: {
    now: Date.parse(sampleTimeline.opensAt),
    prepare: async ({ world }) => {
      await seed(world, [
        record('round', sampleRoundId, buildRound({ state: 'announced' })),
        ...buildMembers().map(seat => record('membership', membershipIdOf(seat), seat)),
      ]);
      return roundInput;
    },
  },
  SealSubmissions: { now: closing, prepare: seedFiled },
  ScreenBatch: { now: closing, prepare: seedSealed },
  BeginScreening: {
    now: closing,
    prepare: async stage => {
      await screenBatch(stage.world, await seedSealed(stage), at(closing));
      return roundInput;
    },
  },
  OpenGate: {
    now: whileJudging,
    prepare: async ({ world }) => {
      await seedScreened(world);
      return { ...roundInput, gate: 'screening', token: 'token-mau' };
    },
  },
  ConvenePanel: {
    now: whileJudging,
    prepare: async ({ world }) => {
      await seedScreened(world, { groups: ['CK', 'TCMN', 'CK'] });
      return roundInput;
    },
  },
  BeginScoring: { now: whileJudging, prepare: seedConvened },
  TallyScores: {
    now: tallyDay,
    prepare: async stage => {
      await seedScored(stage);
      return roundInput;
    },
  },
  BeginRescore: { now: councilDay, prepare: stage => seedClosed(stage, 'rescore') },
  CancelByCouncil: { now: councilDay, prepare: stage => seedClosed(stage, 'cancel') },
  ReadDecisionDeadline: { now: councilDay, prepare: seedOpen },
  PublishResults: {
    now: publicationDay,
    prepare: async stage => {
      await seedClosed(stage, 'propose');
      accepted(await decide(stage.world));
      return roundInput;
    },
  },
  ReadComplaints: {
    now: issueDay,
    prepare: async stage => {
      await seedPublished(stage);
      return roundInput;
    },
  },
  IssueBatch: { now: issueDay, prepare: seedPublished },
  CloseCertificates: { now: issueDay, prepare: stage => seedIssued(stage, 0) },
  NominateUp: { now: issueDay, prepare: stage => seedIssued(stage, 1) },
  FinishRound: { now: issueDay, prepare: stage => seedIssued(stage, 2) },
  MarkRoundStalled: {
    now: closing,
    prepare: async ({ world }) => {
      await seed(world, [record('round', sampleRoundId, buildRound({ state: 'screening', attempt: 1 }))]);
      return { ...roundInput, step: 'ConvenePanel', reason: 'Error: mẫu' };
    },
  },
} as const satisfies { readonly [T in TaskName]: TaskCase<T> };

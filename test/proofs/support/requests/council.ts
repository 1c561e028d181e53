import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import { mergeItems } from '#shared/application/council/merge-items.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { answerComplaintContract } from '#shared/contracts/council/answer-complaint.ts';
import { approveAgendaContract } from '#shared/contracts/council/approve-agenda.ts';
import { castVoteContract } from '#shared/contracts/council/cast-vote.ts';
import { closeCouncilSessionContract } from '#shared/contracts/council/close-council-session.ts';
import { fileComplaintContract } from '#shared/contracts/council/file-complaint.ts';
import { mergeItemsContract } from '#shared/contracts/council/merge-items.ts';
import { openCouncilSessionContract } from '#shared/contracts/council/open-council-session.ts';
import { recordAttendanceContract } from '#shared/contracts/council/record-attendance.ts';
import { recordDecisionContract } from '#shared/contracts/council/record-decision.ts';
import { recordDepartureContract } from '#shared/contracts/council/record-departure.ts';
import { requestDecisionFileContract } from '#shared/contracts/council/request-decision-file.ts';
import { settleItemContract } from '#shared/contracts/council/settle-item.ts';
import { splitSetContract } from '#shared/contracts/council/split-set.ts';
import {
  accepted,
  approve,
  vote as castVote,
  close,
  councilDay,
  openWithAll,
  playToPublication,
  publicationDay,
  tallied,
} from '#test/application/council/play-council.ts';
import { askAs } from '#test/support/asks.ts';
import {
  alike,
  chair,
  councilMembers,
  seedScoredRound,
  signer,
  submissionIdOf,
} from '#test/support/council-builder.ts';
import { producer } from '#test/support/establishment-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const now = councilDay;
const params = { roundId: sampleRoundId, number: '1' };
const round = { roundId: sampleRoundId };
const lead = { as: chair.id, now } as const;
const [member = chair] = councilMembers;
const vote = { as: member.id, now } as const;
const submissionIds = [1, 2].map(submissionIdOf);
const item = { ...params, submissionId: submissionIdOf(1) };
const set = { submissionIds, name: 'Bộ sản phẩm mẫu', reason: 'Cùng kiểu dáng (mẫu)' };
const afterPublication = publicationDay + 86_400_000;

/** A round whose scoring has ended: two passing products of one establishment, and one that falls short. */
export const seedScored = ({ world }: Stage): Promise<void> =>
  seedScoredRound(world, [
    { number: 1, sheets: alike(3600, 3600, 900, 900) },
    { number: 2, of: 1, sheets: alike(3400, 3400, 800, 800) },
    { number: 3, sheets: alike(1000, 1000, 500, 500) },
  ]);

const seedTallied = async (stage: Stage): Promise<void> => {
  await seedScored(stage);
  await tallied(stage.world);
};

/** The session is open and everybody is there. */
export const seedSession = async (stage: Stage): Promise<void> => {
  await seedTallied(stage);
  await openWithAll(stage.world);
};

export const agreeAgenda = async (world: World): Promise<void> => {
  for (const one of councilMembers.slice(0, 3)) accepted(await approve(world, one, [1, 2]));
};

const complain = async (world: World): Promise<string> => {
  const input = { params: { submissionId: submissionIdOf(3) }, query: {}, body: { text: 'Khiếu nại mẫu' } };
  const ask = askAs(producer, 'complaint.file', input, { now: afterPublication });
  return accepted(await runCommand(world, fileComplaint, ask)).body.id;
};

const seedPublished = async (stage: Stage): Promise<void> => {
  await seedScored(stage);
  await playToPublication(stage.world, [1, 2]);
};

const decision = {
  number: '100/QĐ-UBND (mẫu)',
  date: '2026-06-03',
  signerPosition: 'Phó Chủ tịch (mẫu)',
} as const;

export const councilRequests: readonly RequestCase[] = [
  requestTo(openCouncilSessionContract, async stage => {
    await seedTallied(stage);
    return { ...lead, params: round };
  }),
  requestTo(recordAttendanceContract, async stage => {
    await seedSession(stage);
    const attendance = [chair, ...councilMembers].map(({ id }) => ({
      personId: id,
      present: true,
      reason: null,
    }));
    return { ...lead, params, version: 2, body: { attendance } };
  }),
  requestTo(castVoteContract, async stage => {
    await seedSession(stage);
    return { ...vote, params: item, body: { vote: 'for' } as const };
  }),
  requestTo(settleItemContract, async stage => {
    await seedSession(stage);
    for (const one of councilMembers) accepted(await castVote(stage.world, one, 1, 'against'));
    return { ...lead, params: item, body: { outcome: 'reject', reason: 'Lý do mẫu' } as const };
  }),
  requestTo(approveAgendaContract, async stage => {
    await seedSession(stage);
    return { ...vote, params, body: { submissionIds } };
  }),
  requestTo(mergeItemsContract, async stage => {
    await seedSession(stage);
    await agreeAgenda(stage.world);
    return { ...lead, params, body: set };
  }),
  requestTo(splitSetContract, async stage => {
    await seedSession(stage);
    await agreeAgenda(stage.world);
    const input = { params: { ...round, number: 1 }, query: {}, body: set };
    accepted(await runCommand(stage.world, mergeItems, askAs(chair, 'council.lead', input, { now })));
    return { ...lead, params, body: { submissionId: submissionIdOf(1) } };
  }),
  requestTo(recordDepartureContract, async stage => {
    await seedSession(stage);
    return { ...lead, params, body: { personId: member.id, submissionIds, away: true, reason: 'Lý do mẫu' } };
  }),
  requestTo(closeCouncilSessionContract, async stage => {
    await seedSession(stage);
    await agreeAgenda(stage.world);
    return { ...lead, params, body: { outcome: 'propose' } as const };
  }),
  requestTo(requestDecisionFileContract, async stage => {
    await seedTallied(stage);
    const body = { contentType: 'application/pdf', bytes: 1000, sha256: 'e'.repeat(64) } as const;
    return { as: signer.id, now, params: round, body };
  }),
  requestTo(recordDecisionContract, async stage => {
    await seedSession(stage);
    await agreeAgenda(stage.world);
    accepted(await close(stage.world, 'propose'));
    return { as: signer.id, now, params: round, body: decision };
  }),
  requestTo(fileComplaintContract, async stage => {
    await seedPublished(stage);
    const params = { submissionId: submissionIdOf(3) };
    return { as: producer.id, now: afterPublication, params, body: { text: 'Khiếu nại mẫu' } };
  }),
  requestTo(answerComplaintContract, async stage => {
    await seedPublished(stage);
    const complaintId = await complain(stage.world);
    const body = { outcome: 'rejected', text: 'Trả lời mẫu' } as const;
    return { as: chair.id, now: afterPublication + 1000, params: { ...round, complaintId }, body };
  }),
];

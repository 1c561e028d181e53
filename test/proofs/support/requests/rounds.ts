import type { World } from '#shared/application/ports.ts';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import { endMembershipContract } from '#shared/contracts/membership/end-membership.ts';
import { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import { cancelRoundContract } from '#shared/contracts/round/cancel-round.ts';
import { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { cloneRoundContract } from '#shared/contracts/round/clone-round.ts';
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { extendDeadlineContract } from '#shared/contracts/round/extend-deadline.ts';
import { takeRoundStepContract } from '#shared/contracts/round/take-round-step.ts';
import { monday, province } from '#test/support/asks.ts';
import { seedOpenRound } from '#test/support/open-round.ts';
import {
  buildMembers,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleRoundId,
  sampleTimeline,
} from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { whileOpen } from '#test/support/submission-builder.ts';
import { staff } from './people.ts';
import { type RequestCase, requestTo } from './request.ts';

const official = { as: 'official-1', now: monday } as const;
const params = { roundId: sampleRoundId };
const someone = { name: 'Người mẫu mới', position: 'Chức vụ mẫu' };

const seedPlanned = (world: World): Promise<void> =>
  seed(world, [
    record('programme', sampleProgrammeId, buildProgramme()),
    record('round', sampleRoundId, buildRound()),
    ...buildMembers().map(seat => record('membership', membershipIdOf(seat), seat)),
  ]);

export const roundRequests: readonly RequestCase[] = [
  requestTo(createProgrammeContract, async () => {
    const { id: _, createdAt: _at, createdBy: _by, logoId: _logo, ...body } = buildProgramme();
    return { ...official, body };
  }),
  requestTo(createRoundContract, async ({ world }) => {
    await seed(world, [record('programme', sampleProgrammeId, buildProgramme())]);
    const body = { title: 'Đợt mẫu năm 2026', year: 2026, timeline: sampleTimeline };
    return { ...official, params: { programmeId: sampleProgrammeId }, body };
  }),
  requestTo(changeRoundContract, async ({ world }) => {
    await seedPlanned(world);
    return { ...official, params, version: 1, body: { title: 'Đợt mẫu đã sửa' } };
  }),
  requestTo(cloneRoundContract, async ({ world }) => {
    await seedPlanned(world);
    return { ...official, params, body: { year: 2028 } };
  }),
  requestTo(announceRoundContract, async ({ world }) => {
    await seedPlanned(world);
    return { ...official, params };
  }),
  requestTo(extendDeadlineContract, async ({ world }) => {
    await seedOpenRound(world);
    const body = { deadlines: { closesAt: '2026-04-13T10:00:00.000Z' }, reason: 'Mưa lũ (mẫu)' };
    return { ...official, now: whileOpen, params, body };
  }),
  requestTo(cancelRoundContract, async ({ world }) => {
    await seedOpenRound(world, { attempt: 1 });
    return { ...official, now: whileOpen, params, body: { reason: 'Dừng (mẫu)' } };
  }),
  requestTo(takeRoundStepContract, async ({ world }) => {
    await seedOpenRound(world, { attempt: 1 });
    return {
      ...official,
      now: whileOpen,
      params,
      body: { step: 'redrive', reason: 'Chạy lại (mẫu)' } as const,
    };
  }),
  requestTo(appointToRoundContract, async ({ world }) => {
    await seedPlanned(world);
    return { ...official, params, body: { ...someone, personId: 'juror-99', role: 'juror' as const } };
  }),
  requestTo(appointToAuthorityContract, async () => ({
    as: 'administrator-1',
    now: monday,
    body: { ...someone, personId: 'official-99', role: 'official' as const, authority: province },
  })),
  requestTo(endMembershipContract, async () => {
    const seat = staff.find(({ personId }) => personId === 'official-2');
    return {
      as: 'administrator-1',
      now: monday,
      params: { personId: 'official-2', membershipId: seat?.id ?? '' },
      body: { reason: 'Chuyển công tác (mẫu)' },
    };
  }),
];

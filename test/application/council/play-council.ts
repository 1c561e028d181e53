import { approveAgenda } from '#shared/application/council/approve-agenda.ts';
import { castVote } from '#shared/application/council/cast-vote.ts';
import { closeCouncilSession } from '#shared/application/council/close-council-session.ts';
import { openCouncilSession } from '#shared/application/council/open-council-session.ts';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { recordAttendance } from '#shared/application/council/record-attendance.ts';
import { recordDecision } from '#shared/application/council/record-decision.ts';
import { settleItem } from '#shared/application/council/settle-item.ts';
import { tallyScores } from '#shared/application/council/tally-scores.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Result } from '#shared/kernel/result.ts';
import { askAs } from '../../support/asks.ts';
import { chair, councilMembers, signer, submissionIdOf } from '../../support/council-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';

/** Days on which things happen in these tests; noon in local time. */
export const tallyDay = Date.parse('2026-06-01T05:00:00.000Z');
export const councilDay = Date.parse('2026-06-03T05:00:00.000Z');
const decisionDay = Date.parse('2026-06-10T05:00:00.000Z');
export const publicationDay = Date.parse('2026-06-11T05:00:00.000Z');

export const roundInput = { roundId: sampleRoundId };
export const at = (now: number) => ({ now, execution: 'test' });
const params = { roundId: sampleRoundId, number: 1 };

export const accepted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

export const tallied = (world: World) => tallyScores(world, roundInput, at(tallyDay));

/** The chair opens a session and all five members are present. */
export const openWithAll = async (world: World, number = 1, now = councilDay) => {
  const ask = askAs(chair, 'council.lead', { params: roundInput, query: {}, body: undefined }, { now });
  accepted(await runCommand(world, openCouncilSession, ask));
  const attendance = [chair, ...councilMembers].map(({ id }) => ({
    personId: id,
    present: true,
    reason: null,
  }));
  return accepted(
    await runCommand(
      world,
      recordAttendance,
      askAs(
        chair,
        'council.lead',
        { params: { ...params, number }, query: {}, body: { attendance } },
        { now, ifVersion: 1 },
      ),
    ),
  );
};

export const vote = (
  world: World,
  member: Actor,
  entry: number,
  choice: 'for' | 'against' | 'abstain',
  number = 1,
) =>
  runCommand(
    world,
    castVote,
    askAs(
      member,
      'council.vote',
      {
        params: { ...params, number, submissionId: submissionIdOf(entry) },
        query: {},
        body: { vote: choice },
      },
      { now: councilDay },
    ),
  );

export const approve = (world: World, member: Actor, entries: readonly number[]) =>
  runCommand(
    world,
    approveAgenda,
    askAs(
      member,
      'council.vote',
      { params, query: {}, body: { submissionIds: entries.map(submissionIdOf) } },
      { now: councilDay },
    ),
  );

export const settle = (
  world: World,
  entry: number,
  outcome: 'propose' | 'reject',
  reason: string | null = null,
) =>
  runCommand(
    world,
    settleItem,
    askAs(
      chair,
      'council.lead',
      { params: { ...params, submissionId: submissionIdOf(entry) }, query: {}, body: { outcome, reason } },
      { now: councilDay },
    ),
  );

export const close = (
  world: World,
  outcome: 'propose' | 'rescore' | 'cancel',
  more: {
    readonly reason?: string;
    readonly deadlines?: { scoringUntil: string; councilUntil: string; decisionUntil: string };
    readonly tiers?: { submissionId: string; tier: string }[];
  } = {},
) =>
  runCommand(
    world,
    closeCouncilSession,
    askAs(
      chair,
      'council.lead',
      {
        params,
        query: {},
        body: {
          outcome,
          reason: more.reason ?? null,
          deadlines: more.deadlines ?? null,
          tiers: more.tiers ?? [],
        },
      },
      { now: councilDay },
    ),
  );

export const decide = (
  world: World,
  more: {
    readonly number?: string;
    readonly fileKey?: string | null;
    readonly declined?: { unitId: string; reason: string }[];
    readonly date?: string;
    readonly now?: number;
  } = {},
) =>
  runCommand(
    world,
    recordDecision,
    askAs(
      signer,
      'decision.record',
      {
        params: roundInput,
        query: {},
        body: {
          number: more.number ?? '100/QĐ-UBND (mẫu)',
          date: more.date ?? '2026-06-10',
          signerPosition: 'Phó Chủ tịch (mẫu)',
          fileKey: more.fileKey ?? null,
          declined: more.declined ?? [],
        },
      },
      { now: more.now ?? decisionDay },
    ),
  );

/** The council meets in full, takes the ranking as it is and proposes it. */
export const meet = async (
  world: World,
  entries: readonly number[],
  tiers: { submissionId: string; tier: string }[] = [],
): Promise<void> => {
  await openWithAll(world);
  for (const member of councilMembers.slice(0, 3)) accepted(await approve(world, member, entries));
  accepted(await close(world, 'propose', { tiers }));
};

/** From the end of scoring to publication: the council takes the ranking as it is, the authority decides. */
export const playToPublication = async (
  world: World,
  entries: readonly number[],
  tiers: { submissionId: string; tier: string }[] = [],
): Promise<void> => {
  await tallied(world);
  await meet(world, entries, tiers);
  accepted(await decide(world));
  await publishResults(world, roundInput, at(publicationDay));
};

import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { remindJurors } from '#shared/application/judging/remind-jurors.ts';
import { remindDue } from '#shared/application/message/remind-due.ts';
import { listMessages } from '#shared/application/record/list-messages.ts';
import { listReminders } from '#shared/application/record/list-reminders.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { ok } from '#shared/kernel/result.ts';
import { askAs, official } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { seedScoring } from '../../support/judging-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { refuseCommits } from '../../support/refuse-commits.ts';
import {
  buildMembership,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleRoundId,
  sampleTimeline,
} from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildDossier, buildDraft, buildSubmission, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const day = 86_400_000;
/** Six in the morning, local time, some days before the last day of a deadline. */
const sixOn = (deadline: string, daysBefore: number): number =>
  Date.parse(
    `${new Date(Date.parse(deadline) - daysBefore * day).toISOString().slice(0, 10)}T06:00:00+07:00`,
  );

let store: TestWorld;
let noted: ReturnType<typeof noteEffects>;
beforeEach(async () => {
  store = await openTestWorld();
  noted = noteEffects(store.world);
});
afterEach(() => store.close());

const run = (now: number) => remindDue(noted.noted, now);
const told = () =>
  noted.effects.flatMap(payload =>
    'template' in payload && payload.template === 'reminder'
      ? [{ to: payload.to, by: payload.type, says: String(payload.params.linesVi) }]
      : [],
  );

const programme = () => record('programme', sampleProgrammeId, buildProgramme());
const params = { roundId: sampleRoundId };
const ask = (now: number) =>
  askAs(official, 'message.read', { params, query: { limit: 25 }, body: undefined }, { now });

describe('owners of drafts', () => {
  const { closesAt } = sampleTimeline;
  const drafts = async (overrides: Partial<Round> = {}) => {
    await seed(store.world, [
      programme(),
      record('round', sampleRoundId, buildRound({ state: 'open', ...overrides })),
      ...[1, 2].flatMap(number => [
        record('establishment', buildEstablishment(number).id, buildEstablishment(number)),
        record('product', buildProduct(number).id, buildProduct(number)),
        record('submission', buildDraft(number).id, buildDraft(number, { group: 'CK' })),
      ]),
      ...buildDossier(1).map(document => record('document', documentIdOf(document), document)),
    ]);
  };

  test('are reminded seven, three and one days ahead, told what lacks, and on no other day', async () => {
    await drafts();
    for (const daysBefore of [9, 8, 6, 5, 4, 2, 0, -1]) await run(sixOn(closesAt, daysBefore));
    expect(told()).toEqual([]);

    for (const daysBefore of [7, 3, 1]) await run(sixOn(closesAt, daysBefore));
    expect(told().map(({ to }) => to)).toEqual(
      [1, 2, 1, 2, 1, 2].map(number => `co-so-${number}@mau.example`),
    );
    const [complete, unfinished] = told();
    expect(complete?.says).toMatch(/đã đủ nhưng CHƯA NỘP\. Hết hạn: 17:00 10\/04\/2026/);
    expect(unfinished?.says).toMatch(/còn thiếu \d+ mục/);
  });

  test('hear once, however often the job runs on a day', async () => {
    await drafts();
    const morning = sixOn(closesAt, 3);
    await run(morning);
    await run(morning);
    await run(morning + 3_600_000);
    expect(await countOfReminders()).toBe(2);
  });

  test('hear of it though another is refused, who is named by what was due and hears by the next run', async () => {
    await drafts();
    const morning = sixOn(closesAt, 3);
    const first = 'co-so-1@mau.example';
    const refusing = refuseCommits(noted.noted, ({ effects }) =>
      effects.some(({ payload }) => 'to' in payload && payload.to === first),
    );
    const said = remindDue(refusing, morning);
    await expect(said).rejects.toMatchObject({
      errors: [{ message: `remind-due ${sampleRoundId}/draft-open: round.not-open` }],
    });
    expect(told().map(({ to }) => to)).toEqual(['co-so-2@mau.example']);

    await run(morning);
    expect(await countOfReminders()).toBe(2);
  });

  test('are not heard of by officials: neither among the messages nor as a number', async () => {
    await drafts();
    const morning = sixOn(closesAt, 7);
    await run(morning);
    const listed = await listMessages(store.world, ask(morning));
    expect(listed.ok && listed.value.body.items).toEqual([]);
    const planned = await listReminders(
      store.world,
      askAs(official, 'message.read', { params, query: {}, body: undefined }, { now: morning }),
    );
    const rows = planned.ok ? planned.value.body.items.filter(({ name }) => name === 'draft-open') : [];
    expect(rows.map(({ day: on, people }) => [on, people])).toEqual([
      ['2026-04-03', null],
      ['2026-04-07', null],
      ['2026-04-09', null],
    ]);
  });

  test('who has filed is not reminded', async () => {
    await drafts();
    const draft = await store.world.records.find('submission', buildDraft(1).id);
    if (draft === undefined) throw new Error('no draft');
    const { id, body } = draft;
    const after = { ...body, ...buildSubmission(1, { group: 'CK' }), id };
    await runCommand(
      store.world,
      async () =>
        ok({
          changes: [{ kind: 'submission', id, before: draft, after, action: 'test.submit' }],
          answer: () => ({ body: null }),
        }),
      systemAsk('test', null, sixOn(closesAt, 5), 'test'),
    );
    await run(sixOn(closesAt, 3));
    expect(told().map(({ to }) => to)).toEqual(['co-so-2@mau.example']);
  });

  test('a moved closing moves the days', async () => {
    const moved = '2026-04-15T10:00:00.000Z';
    await drafts({ timeline: { ...sampleTimeline, closesAt: moved } });
    await run(sixOn(closesAt, 3));
    expect(told()).toEqual([]);
    await run(sixOn(moved, 3));
    expect(told()).toHaveLength(2);
  });
});

/** Reminders as they stand in the store. */
const countOfReminders = async (): Promise<number> => {
  const { Items: items = [] } = await store.client.send(new ScanCommand({ TableName: 'records' }));
  return items
    .map(openItem)
    .filter(({ kind, body }) => kind?.S === 'effect' && body?.S?.includes('"reminder"')).length;
};

describe('jurors', () => {
  const { scoringUntil } = sampleTimeline;

  test('with open sheets are reminded by the clock, but not on a day on which an official did', async () => {
    await seedScoring(store.world);
    await seed(store.world, [programme()]);
    const morning = sixOn(scoringUntil, 3);
    await runCommand(
      store.world,
      remindJurors,
      askAs(
        official,
        'scoring.remind',
        { params, query: {}, body: { jurorIds: null } },
        { now: morning - 3_600_000 },
      ),
    );
    await run(morning);
    expect(told()).toEqual([]);

    await run(sixOn(scoringUntil, 1));
    expect(told().length).toBeGreaterThan(0);
    expect(told()[0]?.says).toMatch(/phiếu chấm chưa khóa/);
  });
});

describe('the office', () => {
  test('one person with two things to do gets one message for both', async () => {
    const chair = buildMembership(7, 'council-chair');
    const signer = buildMembership(8, 'authority-signer', { roundId: null, email: chair.email });
    const second = buildRound({
      id: '01KJ0000000000000000000777',
      state: 'deciding',
      timeline: { decisionUntil: sampleTimeline.councilUntil },
    });
    await seed(store.world, [
      programme(),
      record('round', sampleRoundId, buildRound({ state: 'council' })),
      record('round', second.id, second),
      record('membership', membershipIdOf(chair), chair),
      record('membership', membershipIdOf(signer), signer),
    ]);
    await run(sixOn(sampleTimeline.councilUntil, 1));
    expect(told()).toHaveLength(1);
    expect(told()[0]?.says.split('\n')).toHaveLength(2);
  });
});

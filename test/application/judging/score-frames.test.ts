import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreeScoreFrame } from '#shared/application/judging/agree-score-frame.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { proposeScoreFrame } from '#shared/application/judging/propose-score-frame.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { askAs, official } from '../../support/asks.ts';
import { seedScreened, taskContext, whileJudging } from '../../support/judging-builder.ts';
import { membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const part = (code: string, max: number) => ({ code, label: `Mục mẫu ${code}`, max });
const criteria = [
  { code: 'C1', parts: [part('C1.1', 2000), part('C1.2', 2000)] },
  { code: 'C2', parts: [] },
  { code: 'C3', parts: [] },
  { code: 'C4', parts: [] },
];

describe('agreeing on score frames', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const agree = (actor: Actor, group: ProductGroup, proposal = 1) =>
    runCommand(
      store.world,
      agreeScoreFrame,
      askAs(
        actor,
        'score-frame.agree',
        { params: { roundId: sampleRoundId, group }, query: {}, body: { proposal } },
        { now: whileJudging },
      ),
    );
  const propose = (actor: Actor, group: ProductGroup, ifVersion: number) =>
    runCommand(
      store.world,
      proposeScoreFrame,
      askAs(
        actor,
        'score-frame.propose',
        { params: { roundId: sampleRoundId, group }, query: {}, body: { criteria } },
        { now: whileJudging, ifVersion },
      ),
    );
  const outcome = async () =>
    (await store.world.records.find('gate', `${sampleRoundId}/score-frames~1`))?.body.outcome ?? null;

  test('all frozen at the same moment, one of them lets the round go on', async () => {
    const { head, jurors } = await seedScreened(store.world, { groups: ['CK', 'TCMN', 'CBNLTS'], jurors: 3 });
    await convenePanel(store.world, { roundId: sampleRoundId }, taskContext);
    const groups = ['CK', 'TCMN', 'CBNLTS'] as const;

    const answers = await Promise.all(
      groups.flatMap(group => [head, ...jurors].map(actor => agree(actor, group))),
    );

    expect(answers.every(({ ok }) => ok)).toBe(true);
    const frames = await store.world.records.children('score-frame', sampleRoundId);
    expect(frames.every(({ body }) => body.frozenAt !== null)).toBe(true);
    expect(await outcome()).toBe('frozen');
  });

  test('a head’s new proposal asks all again; only the head proposes', async () => {
    const { head, jurors } = await seedScreened(store.world, { jurors: 1 });
    await convenePanel(store.world, { roundId: sampleRoundId }, taskContext);
    const [juror = official] = jurors;
    await agree(juror, 'CK');

    expect(await propose(juror, 'CK', 2)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await propose(head, 'CK', 2)).toMatchObject({
      ok: true,
      value: { body: { proposal: 2, agreedBy: [], lines: [{ code: 'C1.1' }, { code: 'C1.2' }, {}, {}, {}] } },
    });
    expect(await agree(juror, 'CK', 1)).toMatchObject({ refusal: { code: 'score-frame.proposal-changed' } });
    await agree(juror, 'CK', 2);
    expect(await outcome()).toBeNull();
    await agree(head, 'CK', 2);
    expect(await outcome()).toBe('frozen');
    expect(await propose(head, 'CK', 5)).toMatchObject({ refusal: { code: 'score-frame.frozen' } });
  });

  test('those whose membership ended need not agree', async () => {
    const { head, jurors, members } = await seedScreened(store.world, { jurors: 2 });
    await convenePanel(store.world, { roundId: sampleRoundId }, taskContext);
    const [leaver] = members.filter(({ personId }) => personId === jurors[1]?.id);
    const stored = leaver && (await store.world.records.find('membership', membershipIdOf(leaver)));
    if (stored === undefined) throw new Error('no membership');
    await seed(store.world, [
      {
        kind: 'membership',
        id: stored.id,
        before: stored,
        after: { ...stored.body, endedAt: '2026-05-12T00:00:00.000Z' },
        action: 'test.end',
      },
    ]);

    await agree(head, 'CK');
    await agree(jurors[0] ?? official, 'CK');

    expect(await outcome()).toBe('frozen');
  });
});

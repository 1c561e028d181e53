import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { beginScreening } from '#shared/application/round/begin-screening.ts';
import { cancelByCouncil } from '#shared/application/round/cancel-by-council.ts';
import { finishRound } from '#shared/application/round/finish-round.ts';
import { gateIdOf, settleGate } from '#shared/application/round/gates.ts';
import { openGate } from '#shared/application/round/open-gate.ts';
import { frozenHashOf, openRegistration } from '#shared/application/round/open-registration.ts';
import { readDecisionDeadline } from '#shared/application/round/read-decision-deadline.ts';
import { readPosition } from '#shared/application/round/read-position.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { positions } from '#shared/workflow/tasks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { placeRounds } from '../../support/place-rounds.ts';
import {
  buildMembers,
  buildMembership,
  buildRound,
  membershipIdOf,
  sampleTimeline,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (instant: string, execution = 'test') => ({ now: Date.parse(instant), execution });
const opening = at(sampleTimeline.opensAt);
const closing = at(sampleTimeline.closesAt);
const council = {
  roundId: sampleId(1),
  number: 1,
  resultVersion: 1,
  openedAt: sampleTimeline.scoringUntil,
  openedBy: 'council-chair-1',
  members: [{ personId: 'council-chair-1', name: 'Chủ tịch mẫu', chair: true }],
  attendance: [],
  items: [],
  merges: [],
  proposal: [],
};

describe('the workflow runs a round', () => {
  let store: TestWorld;
  let world: World;
  beforeAll(async () => {
    store = await openTestWorld();
    world = store.world;
  });
  afterAll(() => store.close());

  const { place, bodyOf } = placeRounds(() => world, 200);

  describe('opening', () => {
    test('at its time it freezes the rules, opens every shard and calls its people once', async () => {
      const roundId = await place({ state: 'announced', shards: 4 });
      const members = buildMembers().map((member, index) => ({
        ...member,
        id: sampleId(90_000 + index),
        roundId,
      }));
      await seed(
        world,
        members.map(member => record('membership', membershipIdOf(member), member)),
      );
      const { noted, effects } = noteEffects(world);

      await openRegistration(noted, { roundId }, opening);
      await openRegistration(noted, { roundId }, opening);

      const round = await bodyOf(roundId);
      expect(round).toMatchObject({ state: 'open', attempt: 1, openedAt: sampleTimeline.opensAt });
      expect(round?.rulesHash).toBe(frozenHashOf(buildRound()));
      const mails = effects.filter(effect => effect.type === 'mail');
      expect(mails).toHaveLength(members.length);
    });

    test('a run that stalled between opening and calling calls once it is driven again, and weeks later no more', async () => {
      const roundId = await place({ state: 'announced' });
      const juror = { ...buildMembership(900, 'juror'), roundId };
      await seed(world, [record('membership', membershipIdOf(juror), juror)]);
      const { noted, effects } = noteEffects(world);
      const lost: World = {
        ...world,
        records: { ...world.records, claimHolder: () => Promise.reject(new Error('the store is away')) },
      };

      await expect(openRegistration(lost, { roundId }, opening)).rejects.toThrow('the store is away');
      expect(await bodyOf(roundId)).toMatchObject({ state: 'open' });
      expect(await readPosition(world, { roundId }, opening)).toMatchObject({ position: 'open' });
      await openRegistration(noted, { roundId }, opening);
      await openRegistration(noted, { roundId }, closing);

      expect(effects).toMatchObject([{ type: 'mail', to: juror.email, template: 'round-opened' }]);
    });

    test('what producers compete for and are promised is frozen with the rules: awards, funding, quotas, papers', () => {
      const round = buildRound();
      const changed = (rules: Partial<RoundRules>) =>
        frozenHashOf({ ...round, rules: { ...round.rules, ...rules } });
      const fund = {
        ...{ basis: 'Nghị quyết mẫu', supportKind: 'Máy móc', ratePercent: 50, capDong: 200_000_000 },
        ...{ validFrom: '2026-01-01', validTo: null },
      };
      const hashes = [
        frozenHashOf(round),
        changed({ awardAmounts: [{ tier: 'A', amountDong: 5_000_000 }] }),
        changed({ awardAmounts: [{ tier: 'A', amountDong: 5_000_001 }] }),
        changed({ fundingRules: [fund] }),
        changed({ quotaTotal: 27 }),
        frozenHashOf({ ...round, documents: round.documents.slice(1) }),
        frozenHashOf({ ...round, groups: ['TCMN'] }),
      ];
      expect(new Set(hashes).size).toBe(hashes.length);
    });

    test('one millisecond early it opens nothing', async () => {
      const roundId = await place({ state: 'announced' });
      const early = at('2026-03-09T00:59:59.999Z');

      await expect(openRegistration(world, { roundId }, early)).rejects.toThrow('round.opening-early');
      expect(await bodyOf(roundId)).toMatchObject({ state: 'announced' });
    });

    test('a cancelled round does not open', async () => {
      const roundId = await place({ state: 'cancelled' });

      await expect(openRegistration(world, { roundId }, opening)).rejects.toThrow('round.wrong-state');
    });
  });

  test('screening begins once the set is sealed', async () => {
    const unsealed = await place({ state: 'closed' });
    const sealed = { at: sampleTimeline.closesAt, entries: 0, batches: 0, hash: '' };
    const ready = await place({ state: 'closed', sealed });

    await expect(beginScreening(world, { roundId: unsealed }, closing)).rejects.toThrow('round.not-sealed');
    const begun = await beginScreening(world, { roundId: ready }, closing);
    expect(await beginScreening(world, { roundId: ready }, closing)).toEqual(begun);
    expect(await bodyOf(ready)).toMatchObject({ state: 'screening' });
    expect(begun).toEqual({ until: sampleTimeline.screeningUntil });
  });

  test('the authority has as long as its deadline says when the council is done, extensions included', async () => {
    const decisionUntil = '2026-08-01T10:00:00.000Z';
    const roundId = await place({ state: 'deciding', timeline: { ...sampleTimeline, decisionUntil } });

    expect(await readDecisionDeadline(world, { roundId }, closing)).toEqual({ until: decisionUntil });
  });

  describe('gates', () => {
    const settle = async (roundId: string, outcome: string) => {
      const round = await bodyOf(roundId);
      if (round === undefined) throw new Error('no round');
      const { changes } = await settleGate(world, round, 'council', outcome, closing.now);
      await seed(world, changes);
    };

    test('the token comes first: it is kept, and nothing is sent yet', async () => {
      const roundId = await place({ state: 'council', scoringRound: 1 });
      const { noted, effects } = noteEffects(world);

      await openGate(noted, { roundId, gate: 'council', token: 'token-1' }, closing);
      await openGate(noted, { roundId, gate: 'council', token: 'token-1' }, closing);

      expect((await world.records.find('gate', gateIdOf(roundId, 'council', 1)))?.body).toMatchObject({
        token: 'token-1',
        outcome: null,
      });
      expect(effects).toEqual([]);
    });

    test('people came first: the gate lets go at once with their outcome', async () => {
      const roundId = await place({ state: 'council', scoringRound: 1 });
      await settle(roundId, 'propose');
      const { noted, effects } = noteEffects(world);

      await openGate(noted, { roundId, gate: 'council', token: 'token-2' }, closing);

      expect(effects).toEqual([
        { type: 'complete-gate', gateId: gateIdOf(roundId, 'council', 1), outcome: 'propose' },
      ]);
    });

    test('a rescore passes the gate anew', async () => {
      const roundId = await place({ state: 'council', scoringRound: 2 });

      await openGate(world, { roundId, gate: 'council', token: 'token-3' }, closing);

      expect(await world.records.find('gate', gateIdOf(roundId, 'council', 2))).toBeDefined();
    });

    test('an attempt that was superseded leaves no token', async () => {
      const roundId = await place({ state: 'council', scoringRound: 1, attempt: 2 });
      const stale = { now: closing.now, execution: `round-${roundId}-1` };

      await expect(openGate(world, { roundId, gate: 'council', token: 'token-4' }, stale)).rejects.toThrow(
        'round.superseded',
      );
    });
  });

  describe('taking a round up where it stands', () => {
    const sealed = { at: sampleTimeline.closesAt, entries: 0, batches: 0, hash: '' };
    const { screeningUntil, framesUntil, scoringUntil, councilUntil, decisionUntil } = sampleTimeline;
    type Case = [RoundState, Parameters<typeof buildRound>[0], (typeof positions)[number], until?: string];
    test.each<Case>([
      ['announced', {}, 'open'],
      ['open', {}, 'open'],
      ['closed', {}, 'seal'],
      ['closed', { sealed }, 'screen'],
      ['screening', {}, 'screening', screeningUntil],
      ['judging', {}, 'frames', framesUntil],
      ['judging', { scoringRound: 1 }, 'sheets', scoringUntil],
      ['judging', { scoringRound: 2 }, 'sheets', councilUntil],
      ['council', { scoringRound: 1 }, 'council', councilUntil],
      ['deciding', {}, 'decision', decisionUntil],
      ['published', {}, 'publish'],
      ['complaints', {}, 'complaints'],
      ['certified', {}, 'nominate'],
      ['finished', {}, 'over'],
      ['cancelled', {}, 'over'],
    ])('%s %j → %s', async (state, more, position, ...[until]) => {
      const roundId = await place({ ...more, state });
      expect(await readPosition(world, { roundId }, opening)).toMatchObject({
        position,
        ...(until === undefined ? {} : { until }),
      });
    });

    test('a screening that is settled goes on to the panels', async () => {
      const roundId = await place({ state: 'screening' });
      const round = await bodyOf(roundId);
      if (round === undefined) throw new Error('no round');
      await seed(world, (await settleGate(world, round, 'screening', 'settled', closing.now)).changes);

      expect(await readPosition(world, { roundId }, closing)).toMatchObject({ position: 'convene' });
    });

    test('a planned round is not run', async () => {
      const roundId = await place({});
      await expect(readPosition(world, { roundId }, opening)).rejects.toThrow('round.not-announced');
    });
  });

  describe('ends', () => {
    test('the council cancels with its reason', async () => {
      const roundId = await place({ state: 'council', scoringRound: 1 });
      const closed = {
        at: sampleTimeline.councilUntil,
        by: 'council-chair-1',
        outcome: 'cancel' as const,
        reason: 'Không đủ sản phẩm (mẫu)',
      };
      await seed(world, [record('council-session', `${roundId}/1`, { ...council, roundId, closed })]);

      await cancelByCouncil(world, { roundId }, closing);
      await cancelByCouncil(world, { roundId }, closing);

      expect(await bodyOf(roundId)).toMatchObject({
        state: 'cancelled',
        cancelled: { by: 'council-chair-1', reason: 'Không đủ sản phẩm (mẫu)' },
      });
    });

    test('a certified round finishes, once', async () => {
      const roundId = await place({ state: 'certified' });

      await finishRound(world, { roundId }, closing);
      await finishRound(world, { roundId }, closing);

      expect(await world.records.find('round', roundId)).toMatchObject({
        version: 2,
        body: { state: 'finished' },
      });
    });
  });
});

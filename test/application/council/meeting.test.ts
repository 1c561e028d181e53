import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getCouncilSession } from '#shared/application/council/get-council-session.ts';
import { getResult } from '#shared/application/council/get-result.ts';
import { recordDeparture } from '#shared/application/council/record-departure.ts';
import { declareConflict } from '#shared/application/judging/declare-conflict.ts';
import { selectionCodeClaim } from '#shared/application/judging/selection-codes.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { ok } from '#shared/kernel/result.ts';
import { askAs, official, person } from '../../support/asks.ts';
import {
  alike,
  chair,
  councilMembers,
  seedScoredRound,
  submissionIdOf,
} from '../../support/council-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, approve, councilDay, openWithAll, roundInput, tallied, vote } from './play-council.ts';

const entries = [
  { number: 1, sheets: alike(3600, 3600, 900, 900) },
  { number: 2, sheets: alike(3300, 3300, 800, 800) },
  { number: 3, sheets: alike(3300, 3300, 800, 800) },
  { number: 4, sheets: alike(2000, 2000, 500, 500) },
] as const;
const params = { ...roundInput, number: 1 };
const nothing = { query: {}, body: undefined };
const [second = chair, third = chair] = councilMembers;

describe('the council’s meeting', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, entries, { quotaTotal: 2 });
    await tallied(store.world);
    await openWithAll(store.world);
  });
  afterEach(() => store.close());

  const read = async (actor: Actor) =>
    accepted(await getCouncilSession(store.world, askAs(actor, 'council.read', { params, ...nothing }))).body;
  const item = async (actor: Actor, entry: number) => {
    const found = (await read(actor)).items.find(
      ({ submissionId }) => submissionId === submissionIdOf(entry),
    );
    if (found === undefined) throw new Error('no such item');
    return found;
  };
  const depart = (personId: string, entry: number, away = true, reason: string | null = 'Việc riêng (mẫu)') =>
    runCommand(
      store.world,
      recordDeparture,
      askAs(
        chair,
        'council.lead',
        { params, query: {}, body: { personId, submissionIds: [submissionIdOf(entry)], away, reason } },
        { now: councilDay },
      ),
    );

  test('is read back whole after a reload: quorum, items with what they are, the own vote and the count', async () => {
    accepted(await vote(store.world, second, 2, 'for'));
    accepted(await vote(store.world, third, 2, 'against'));

    const seen = await read(second);

    expect(seen).toMatchObject({
      quorum: { present: 5, members: 5, needed: 4, met: true },
      you: { isMember: true, present: true },
    });
    expect(seen.items.map(({ selectionCode }) => selectionCode)).toEqual([
      'CBNLTS-001',
      'CBNLTS-002',
      'CBNLTS-003',
      'CBNLTS-004',
    ]);
    expect(await item(second, 2)).toMatchObject({
      ...{ mean: '82.00', rank: 2, tiedAtQuota: true, productName: 'Miến dong mẫu 2' },
      establishmentName: expect.stringMatching(/mẫu/),
      ...{ voters: 5, voted: 2, votes: { for: 1, against: 1, abstain: 0 } },
      ...{ carried: { propose: false, reject: false }, ownVote: 'for', mayVote: false },
    });
    expect(await item(chair, 2)).toMatchObject({ ownVote: null, mayVote: true });
    expect(await read(official)).toMatchObject({ you: { isMember: false, present: false } });
    expect(await item(official, 2)).toMatchObject({ ownVote: null, mayVote: false });
  });

  test('one who also judges in a blind round is not told the makers', async () => {
    const both = {
      ...second,
      grants: [...second.grants, ...person('x', { role: 'juror', roundId: sampleRoundId }).grants],
    };
    expect(await item(both, 2)).toMatchObject({ establishmentName: null, receiptCode: null });
  });

  test('a conflict declared in the meeting puts its member out of the item at once', async () => {
    await runCommand(
      store.world,
      async () =>
        ok({
          changes: [],
          claims: [selectionCodeClaim(sampleRoundId, 'CBNLTS-002', submissionIdOf(2))],
          answer: () => ({ body: null }),
        }),
      systemAsk('seed', null, councilDay, 'test'),
    );
    const body = { selectionCode: 'CBNLTS-002', reason: 'Người thân (mẫu)' };
    const ask = askAs(
      third,
      'conflict.declare',
      { params: roundInput, query: {}, body },
      { now: councilDay },
    );
    accepted(await runCommand(store.world, declareConflict, ask));

    expect(await item(third, 2)).toMatchObject({ excluded: [third.id], voters: 4, mayVote: false });
    expect(await item(third, 3)).toMatchObject({ excluded: [], voters: 5, mayVote: true });
  });

  test('a member who leaves the room for an item has no vote on it until they are back', async () => {
    accepted(await depart(second.id, 2));
    expect(await item(second, 2)).toMatchObject({
      voters: 4,
      mayVote: false,
      away: [{ personId: second.id }],
    });
    expect(await vote(store.world, second, 2, 'for')).toMatchObject({ refusal: { code: 'council.away' } });
    accepted(await approve(store.world, second, [1]));

    accepted(await depart(second.id, 2, false, null));
    expect(await item(second, 2)).toMatchObject({ voters: 5, mayVote: true, away: [] });
    accepted(await vote(store.world, second, 2, 'for'));
    expect(await depart(second.id, 2)).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/submissionIds/0', code: 'council.member-voted' }] },
    });
  });

  test('an item for which too few stay in the room has no quorum; the others have', async () => {
    accepted(await depart(second.id, 2));
    accepted(await depart(third.id, 2));

    expect(await vote(store.world, chair, 2, 'for')).toMatchObject({
      refusal: { code: 'council.no-quorum' },
    });
    expect(await item(chair, 2)).toMatchObject({ quorumMet: false, mayVote: false });
    expect(await item(chair, 3)).toMatchObject({ quorumMet: true, mayVote: true });
  });

  test('a departure needs a reason, a member and an item that is still open', async () => {
    expect(await depart(second.id, 2, true, null)).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/reason', code: 'council.reason-needed' }] },
    });
    expect(await depart('stranger', 2)).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/personId', code: 'council.unknown-member' }] },
    });
    expect(await depart(second.id, 4)).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/submissionIds/0', code: 'council.item-settled' }] },
    });
  });

  test('the result shows its lines, ties, criterion means and how far sheets lie apart', async () => {
    const ask = askAs(official, 'result.read', { params: { ...roundInput, version: 1 }, ...nothing });
    const { lines, ties, standings } = accepted(await getResult(store.world, ask)).body;
    expect(lines).toMatchObject({ passMark: 7000, quotaTotal: 2, rankingScope: 'OVERALL' });
    expect(ties).toEqual([{ rank: 2, submissionIds: [submissionIdOf(2), submissionIdOf(3)], atQuota: true }]);
    expect(standings[0]).toMatchObject({
      ...{ productName: 'Miến dong mẫu 1', spread: 0 },
      criteria: [{ code: 'C1', mean: '36.00', max: 4000 }, {}, {}, { code: 'C4', mean: '9.00', max: 1000 }],
    });
  });
});

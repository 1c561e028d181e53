import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { official } from '../../support/asks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildMembership, membershipIdOf } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { accepted } from '../council/play-council.ts';
import { openOffers, region, regional, southern, upperRoundId } from './open-offers.ts';

describe('what a round puts up to the level above', () => {
  let offers: Awaited<ReturnType<typeof openOffers>>;
  beforeEach(async () => {
    offers = await openOffers();
  });
  afterEach(() => offers.store.close());

  test('waits until an official says which region it is for, and is nobody’s there until then', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    expect((await offers.nominated()).offers.map(({ state }) => state)).toEqual(['prepared', 'prepared']);
    expect(await offers.offeredTo(regional, region)).toEqual([]);
    expect(await offers.read(first)).toMatchObject({ ok: false });

    expect(await offers.send([first], null)).toMatchObject({
      refusal: { pointers: [{ code: 'offer.locality-needed' }] },
    });
    expect(await offers.send([first], '19')).toMatchObject({
      refusal: { pointers: [{ code: 'offer.locality-wrong' }] },
    });
    accepted(await offers.send([first], 'BAC'));

    expect(await offers.offeredTo(regional, region)).toMatchObject([{ unitId: first, state: 'offered' }]);
    expect(await offers.offeredTo(southern, { level: 'KHUVUC', locality: 'NAM' })).toEqual([]);
    expect(await offers.offeredTo(southern, region)).toBe('access.denied');
    expect(await offers.read(second)).toMatchObject({ ok: false });
    expect(await offers.read(first, southern)).toMatchObject({
      ok: false,
      refusal: { code: 'resource.not-found' },
    });
    expect(await offers.send([first], 'BAC', regional)).toMatchObject({ ok: false });
  });

  test('comes back with reasons, and is offered again once it is mended', async () => {
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'BAC'));
    accepted(await offers.giveBack(unitId));
    expect((await offers.nominated()).offers.find(offer => offer.unitId === unitId)).toMatchObject({
      state: 'returned',
      returned: { reason: 'Thiếu danh sách trích ngang (mẫu)' },
    });
    expect(accepted(await offers.read(unitId)).body.dossiers).toHaveLength(1);
    expect(await offers.accept(unitId)).toMatchObject({ ok: false });

    accepted(await offers.send([unitId], null, official, 'Đã bổ sung danh sách (mẫu)'));
    expect((await offers.offerOf(unitId)).body).toMatchObject({ state: 'offered', times: 2, returned: null });
    accepted(await offers.accept(unitId));
  });

  test('is told to the officials of every region that something went to', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    const south = { level: 'KHUVUC', locality: 'NAM' } as const;
    const seats = [region, south].map((authority, index) =>
      buildMembership(80 + index, 'official', { authority, roundId: null }),
    );
    await seed(
      offers.store.world,
      seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    );
    accepted(await offers.send([first], 'BAC'));
    accepted(await offers.send([second], 'NAM'));
    accepted(await offers.giveBack(first));
    accepted(await offers.giveBack(second, southern));

    const { noted, effects } = noteEffects(offers.store.world);
    accepted(await offers.send([first, second], null, official, null, noted));

    expect(effects).toEqual(
      seats.map(({ email }) =>
        expect.objectContaining({
          ...{ to: email, template: 'offers.received' },
          params: expect.objectContaining({ count: 1 }),
        }),
      ),
    );
  });

  test('is taken out by its producer, whose recognition stands, until the level above has accepted it', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    expect(await offers.withdraw(first, official)).toMatchObject({ ok: false });
    accepted(await offers.withdraw(first));
    const [submissionId = ''] = (await offers.offerOf(first)).body.submissionIds;
    expect((await offers.store.world.records.find('submission', submissionId))?.body.state).toBe(
      'recognised',
    );
    expect(await offers.send([first], 'BAC')).toMatchObject({
      ok: false,
      refusal: { code: 'offer.not-to-send' },
    });

    accepted(await offers.send([second], 'BAC'));
    accepted(await offers.accept(second));
    expect(await offers.withdraw(second)).toMatchObject({ refusal: { code: 'offer.not-withdrawable' } });
  });

  test('is accepted only into an open round of the authority it was offered to', async () => {
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'NAM'));
    expect(await offers.accept(unitId)).toMatchObject({ ok: false, refusal: { code: 'resource.not-found' } });
    expect(await offers.accept(unitId, southern)).toMatchObject({
      refusal: { pointers: [{ code: 'offer.round-of-another' }] },
    });
    accepted(await offers.giveBack(unitId, southern));
    accepted(await offers.send([unitId], 'BAC'));
    const closed = Date.parse('2026-08-31T10:00:00.000Z');
    expect(await offers.accept(unitId, regional, closed)).toMatchObject({
      refusal: { code: 'round.closed' },
    });
  });

  test('shows below that it was recognised above only once the upper round is published', async () => {
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'BAC'));
    const { body } = accepted(await offers.accept(unitId));
    const become = async (state: 'judging' | 'published', entry: 'eligible' | 'recognised') => {
      const round = await offers.store.world.records.find('round', upperRoundId);
      const submission = await offers.store.world.records.find('submission', body.submissionId);
      if (round === undefined || submission === undefined) throw new Error('no round');
      await seed(offers.store.world, [
        { kind: 'round', id: round.id, before: round, after: { ...round.body, state }, action: 'test.step' },
        {
          ...{ kind: 'submission', id: submission.id, before: submission, action: 'test.step' },
          after: { ...submission.body, state: entry },
        },
      ]);
    };
    const above = async () => (await offers.nominated()).offers.find(offer => offer.unitId === unitId)?.above;

    await become('judging', 'recognised');
    expect(await above()).toEqual({ roundTitle: 'Đợt khu vực mẫu', state: 'eligible' });
    await become('published', 'recognised');
    expect(await above()).toEqual({ roundTitle: 'Đợt khu vực mẫu', state: 'recognised' });
  });
});

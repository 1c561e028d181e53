import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday, province } from '../../support/asks.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

test('a roll names all that was ever entered on it, once, and what stands on another’s never', async () => {
  const seats = [1, 2, 3].map(number => buildMembership(number, 'juror'));
  const [elsewhere, ofOffice] = [
    buildMembership(4, 'juror', { roundId: sampleId(77) }),
    buildMembership(5, 'official', { roundId: null }),
  ];
  const records = [...seats, elsewhere, ofOffice].map(seat =>
    record('membership', membershipIdOf(seat), seat),
  );
  await seed(store.world, records.slice(0, 2));
  await seed(store.world, records.slice(2));
  const [first] = await store.world.records.children('membership', seats[0]?.personId ?? '');
  if (first === undefined) throw new Error('the first seat was seeded');
  const ended = { ...first.body, endedAt: isoOf(monday) };
  await seed(store.world, [
    { kind: 'membership', id: first.id, before: first, after: ended, action: 'membership.end' },
  ]);

  const { level, locality } = province;
  const round = await store.world.records.roll('people-of-round', { roundId: sampleRoundId });
  const office = await store.world.records.roll('people-of-authority', { level, locality });

  const people = (found: typeof round) => found.map(({ body }) => body.personId).sort();
  expect(people(round)).toEqual(seats.map(({ personId }) => personId));
  expect(round.find(({ id }) => id === first.id)?.body.endedAt).toBe(ended.endedAt);
  expect(people(office)).toEqual([ofOffice.personId]);
});

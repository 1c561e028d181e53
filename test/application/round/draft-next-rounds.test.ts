import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { membersOfRound } from '#shared/application/round/round-people.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { refuseCommits } from '../../support/refuse-commits.ts';
import { buildMembership, buildProgramme, buildRound, membershipIdOf } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const inYear = (year: number) => Date.parse(`${year}-01-05T00:00:00.000Z`);

describe('the daily drafting of next rounds', () => {
  let store: TestWorld;
  let last = 400;
  let locality = 20;
  const nextId = () => {
    last += 1;
    return sampleId(last);
  };
  beforeAll(async () => {
    store = await openTestWorld();
  });
  afterAll(() => store.close());

  /** A programme of a province of its own, with rounds in the given years. */
  const place = async (...rounds: readonly Partial<Pick<Round, 'year' | 'state'>>[]) => {
    locality += 1;
    const authority = { level: 'TINH' as const, locality: String(locality) };
    const programme = buildProgramme({ id: nextId(), authority });
    const made = rounds.map(overrides =>
      buildRound({ state: 'finished', ...overrides, id: nextId(), programmeId: programme.id, authority }),
    );
    const official = buildMembership(last, 'official', { authority, roundId: null });
    await seed(store.world, [
      record('programme', programme.id, programme),
      record('membership', membershipIdOf(official), official),
      ...made.map(round => record('round', round.id, round)),
    ]);
    return { authority, made, official };
  };

  test('two years after the last round the next is drafted, once, and the officials are told', async () => {
    const { authority, made, official } = await place({ year: 2024 }, { year: 2026 });
    const juror = buildMembership(900, 'juror', { roundId: made[1]?.id ?? '', authority });
    await seed(store.world, [record('membership', membershipIdOf(juror), juror)]);
    const { noted, effects } = noteEffects(store.world);
    const authorities = [authority];

    expect(await draftNextRounds(noted, { now: inYear(2027), authorities })).toEqual({ drafted: [] });
    const { drafted } = await draftNextRounds(noted, { now: inYear(2028), authorities });
    expect(await draftNextRounds(noted, { now: inYear(2028), authorities })).toEqual({ drafted: [] });

    expect(drafted).toHaveLength(1);
    const id = drafted[0] ?? '';
    expect((await store.world.records.find('round', id))?.body).toMatchObject({
      state: 'planned',
      year: 2028,
      clonedFrom: made[1]?.id,
    });
    expect((await membersOfRound(store.world, id)).map(({ personId }) => personId)).toEqual([juror.personId]);
    expect(effects).toMatchObject([{ type: 'mail', to: official.email, template: 'round-drafted' }]);
  });

  test('two jobs at one moment draft once', async () => {
    const { authority } = await place({ year: 2026 });
    const run = () => draftNextRounds(store.world, { now: inYear(2028), authorities: [authority] });

    const both = await Promise.all([run(), run()]);

    expect(both.flatMap(({ drafted }) => drafted)).toHaveLength(1);
  });

  test('where a draft stands, or nothing was ever held, nothing is drafted', async () => {
    const planned = await place({ year: 2024 }, { year: 2026, state: 'planned' });
    const none = await place();
    const authorities = [planned.authority, none.authority];

    expect(await draftNextRounds(store.world, { now: inYear(2030), authorities })).toEqual({ drafted: [] });
  });

  test('a programme to which it is refused keeps no other from its draft, and is named in the end', async () => {
    const refusing = await place({ year: 2026 });
    const other = await place({ year: 2026 });
    const source = refusing.made[0]?.id ?? '';
    const world = refuseCommits(store.world, ({ claims }) => claims.some(({ value }) => value === source));
    const asked = { now: inYear(2028), authorities: [refusing.authority, other.authority] };

    await expect(draftNextRounds(world, asked)).rejects.toMatchObject({
      errors: [{ message: `draft-next-rounds/${source}: round.not-open` }],
    });

    const { drafted } = await draftNextRounds(store.world, asked);
    expect(drafted).toHaveLength(1);
    expect((await store.world.records.find('round', drafted[0] ?? ''))?.body.authority).toEqual(
      refusing.authority,
    );
  });

  test('years late, the draft is for the present year', async () => {
    const { authority } = await place({ year: 2020 });

    const { drafted } = await draftNextRounds(store.world, { now: inYear(2026), authorities: [authority] });

    expect((await store.world.records.find('round', drafted[0] ?? ''))?.body.year).toBe(2026);
  });
});

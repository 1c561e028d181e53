import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { previewRoundStep } from '#shared/application/round/preview-round-step.ts';
import type { RoundStep } from '#shared/domain/round/steps.ts';
import { askAs, monday, official, person } from '../../support/asks.ts';
import {
  buildMembers,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const planned = sampleId(101);
const bare = sampleId(102);
const screened = sampleId(103);

describe('a step seen before it is taken', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    const people = (roundId: string, from: number) =>
      buildMembers().map((member, index) => {
        const own = {
          ...member,
          id: sampleId(from + index),
          roundId,
          email: index === 0 ? null : member.email,
        };
        return record('membership', membershipIdOf(own), own);
      });
    await seed(store.world, [
      record('programme', sampleProgrammeId, buildProgramme()),
      record('round', planned, buildRound({ id: planned })),
      record('round', bare, buildRound({ id: bare, plan: null, year: 2025 })),
      record('round', screened, buildRound({ id: screened, state: 'screening', attempt: 1, shards: 1 })),
      ...people(planned, 11_000),
      ...people(screened, 12_000),
    ]);
  });
  afterAll(() => store.close());

  const preview = (roundId: string, step: RoundStep, actor = official) =>
    previewRoundStep(
      store.world,
      askAs(
        actor,
        'round.manage',
        { params: { roundId, step }, query: {}, body: undefined },
        { now: monday },
      ),
    );
  const seen = async (roundId: string, step: RoundStep) => {
    const result = await preview(roundId, step);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.body;
  };

  test('a round that may be announced is ready, and says who would be told and who has no address', async () => {
    const { ready, problems, warnings, told, dossiers } = await seen(planned, 'announce');
    expect({ ready, problems, dossiers }).toEqual({ ready: true, problems: [], dossiers: 0 });
    expect(told.people).toBe(buildMembers().length);
    expect(told.roles).toContainEqual({ role: 'council-member', people: 4 });
    expect(told.withoutAddress).toEqual([buildMembers()[0]?.name]);
    expect(warnings.every(({ vi, en }) => vi !== '' && en !== '')).toBe(true);
  });

  test('one that may not be lists everything at once, in both languages, and stays as it was', async () => {
    const { ready, problems } = await seen(bare, 'announce');
    expect(ready).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['round.plan-missing', 'round.jury-size', 'round.council-chair']),
    );
    expect(problems.filter(({ vi, en }) => vi === '' || en === '')).toEqual([]);
    expect((await store.world.records.find('round', bare))?.version).toBe(1);
  });

  test('cancelling what was never announced tells nobody; later it tells all', async () => {
    expect((await seen(planned, 'cancel')).told.people).toBe(0);
    expect((await seen(screened, 'cancel')).told.people).toBe(buildMembers().length);
  });

  test('closing the screening leads to the jury, and to it alone', async () => {
    const { ready, told } = await seen(screened, 'close-screening');
    expect(ready).toBe(true);
    expect(told.roles.map(({ role }) => role)).toEqual(['panel-head', 'juror']);
  });

  test('a step out of order says so instead', async () => {
    const { ready, problems, told } = await seen(screened, 'announce');
    expect(ready).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['round.step-not-allowed']);
    expect(told.people).toBe(0);
  });

  test('is for the officials of the authority alone', async () => {
    const stranger = person('official-9', { role: 'official', locality: '20' });
    const result = await preview(planned, 'announce', stranger);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'resource.not-found' } });
  });
});

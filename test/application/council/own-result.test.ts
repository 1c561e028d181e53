import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOwnResult } from '#shared/application/council/get-own-result.ts';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, person } from '../../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, meet, publicationDay, roundInput, tallied } from './play-council.ts';

describe('the result of a product, as its producer reads it', () => {
  let store: TestWorld;
  const early: { [when: string]: string } = {};
  const read = (number: number, actor = producer) =>
    getOwnResult(
      store.world,
      askAs(actor, 'result.read-own', {
        params: { submissionId: submissionIdOf(number) },
        query: {},
        body: undefined,
      }),
    );
  beforeAll(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, [
      { number: 1, sheets: alike(3600, 3600, 900, 900) },
      { number: 2, sheets: alike(3400, 3400, 800, 800) },
      { number: 3, sheets: [...alike(3300, 3300, 700, 700).slice(0, 3), [500, 500, 100, 100]] },
    ]);
    early.scored = codeOf(await read(3));
    await tallied(store.world);
    early.tallied = codeOf(await read(3));
    await meet(store.world, [1, 2, 3]);
    early.proposed = codeOf(await read(3));
    accepted(await decide(store.world));
    early.decided = codeOf(await read(3));
    await publishResults(store.world, roundInput, at(publicationDay));
  });
  afterAll(() => store.close());

  test('is told to nobody before it is published', () => {
    const not = 'result.not-published';
    expect(early).toEqual({ scored: not, tallied: not, proposed: not, decided: not });
  });

  test('is its means beside those of its group, without a juror, a rank or how many others there are', async () => {
    const own = accepted(await read(3)).body;

    expect(own).toMatchObject({ mean: '63.00', passed: false, recognised: false });
    expect(own.criteria[0]).toMatchObject({
      code: 'C1',
      mean: '26.00',
      group: { median: '34.00', against: 'below' },
    });
    expect(own.group).toEqual({ median: '84.00', against: 'below' });
    expect(JSON.stringify(own)).not.toMatch(/juror|rank|count/);
    expect(JSON.stringify(own)).not.toContain('90.00');
  });

  test('is not there for another producer', async () => {
    expect(codeOf(await read(3, person('producer-2')))).toBe('resource.not-found');
  });
});

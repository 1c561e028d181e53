import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { previewPublication } from '#shared/application/council/preview-publication.ts';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, official } from '../../support/asks.ts';
import { alike, seedScoredRound, signer } from '../../support/council-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, meet, publicationDay, roundInput, tallied } from './play-council.ts';

describe('publishing seen before it is done', () => {
  let store: TestWorld;
  const seen: { [when: string]: unknown } = {};
  let mails = 0;
  beforeAll(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, [
      { number: 1, sheets: alike(3600, 3600, 900, 900) },
      { number: 2, sheets: alike(3500, 3500, 800, 800) },
      { number: 3, of: 2, sheets: alike(2000, 2000, 500, 500) },
    ]);
    const preview = (actor = official) =>
      previewPublication(
        store.world,
        askAs(actor, 'decision.read', { params: roundInput, query: {}, body: undefined }),
      );
    seen.judging = codeOf(await preview());
    await tallied(store.world);
    seen.council = codeOf(await preview());
    await meet(store.world, [1, 2, 3]);
    seen.proposed = accepted(await preview(signer)).body;
    accepted(await decide(store.world));
    seen.decided = accepted(await preview()).body;
    const { noted, effects } = noteEffects(store.world);
    await publishResults(noted, roundInput, at(publicationDay));
    mails = effects.filter(({ type }) => type === 'mail').length;
    seen.published = accepted(await preview()).body;
  });
  afterAll(() => store.close());

  test('is not there while the jury scores, nor before the council has concluded', () => {
    expect([seen.judging, seen.council]).toEqual(['resource.not-found', 'decision.round-not-deciding']);
  });

  test('names the codes on either side of the line, of the proposal first and then of the decision', () => {
    expect(seen.proposed).toMatchObject({
      basis: 'proposal',
      recognised: [{ selectionCodes: ['CBNLTS-001'] }, { selectionCodes: ['CBNLTS-002'] }],
      notRecognised: ['CBNLTS-003'],
    });
    expect(seen.decided).toMatchObject({ basis: 'decision', notRecognised: ['CBNLTS-003'] });
  });

  test('counts the mails that publishing then sends', () => {
    expect(seen.decided).toMatchObject({ publishedAt: null, told: { mails, withoutAddress: [] } });
    expect(seen.published).toMatchObject({ publishedAt: new Date(publicationDay).toISOString() });
  });
});

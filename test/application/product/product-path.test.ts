import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tallyScores } from '#shared/application/council/tally-scores.ts';
import { getProductPath } from '#shared/application/product/get-product-path.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { sendOffers } from '#shared/application/recognition/send-offers.ts';
import { withdrawOffer } from '#shared/application/recognition/withdraw-offer.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { BodyOf } from '#shared/contracts/contract.ts';
import { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { importedEstablishmentKey } from '#shared/domain/recognition/history/establishment-key.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, playToPublication, roundInput } from '../council/play-council.ts';

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
const region = { level: 'KHUVUC', locality: 'BAC' } as const;
const regional = person('regional-1', { role: 'official', ...region });
const southern = person('southern-1', { role: 'official', level: 'KHUVUC', locality: 'NAM' });
const upperRoundId = sampleId(700);
const raisedId = sampleId(701);
const productId = sampleId(4001);

type Step = BodyOf<typeof getProductPathContract>['steps'][number];

describe('the whole path of a product', () => {
  let store: TestWorld;
  /** What each of them saw of a round, by the moment. */
  const seen: { [moment: string]: Readonly<Record<'producer' | 'office', Step | undefined>> } = {};
  const read = (actor: Actor) =>
    getProductPath(
      store.world,
      askAs(actor, 'product.read', { params: { productId }, query: {}, body: undefined }, { now: issueDay }),
    );
  const pathOf = async (actor: Actor) => answered(getProductPathContract, await read(actor)).body;
  const stepOf = async (actor: Actor, roundId: string) =>
    (await pathOf(actor)).steps.find(step => step.roundId === roundId);
  const offerOf = async () => {
    const [offer] = (await store.world.records.children('offer', sampleRoundId)).filter(({ body }) =>
      body.submissionIds.includes(submissionIdOf(1)),
    );
    if (offer === undefined) throw new Error('no offer');
    return offer;
  };
  const become = async (state: RoundState, entry: Submission['state'], publishedAt: string | null = null) => {
    const round = await store.world.records.find('round', upperRoundId);
    const submission = await store.world.records.find('submission', raisedId);
    if (round === undefined || submission === undefined) throw new Error('no round');
    await seed(store.world, [
      {
        ...{ kind: 'round', id: round.id, before: round, action: 'test.step' },
        after: { ...round.body, state, publishedAt },
      },
      {
        ...{ kind: 'submission', id: submission.id, before: submission, action: 'test.step' },
        after: { ...submission.body, state: entry },
      },
    ]);
  };

  /** The region takes it, as an entry with a result of its own. */
  const goUp = async () => {
    const offer = await offerOf();
    const taken = { at: '2026-07-05T01:00:00.000Z', by: 'regional-1', roundId: upperRoundId };
    const { from, fromName, certificateId, certificate, decision, dossierHash, unitId } = offer.body;
    await seed(store.world, [
      record(
        'submission',
        raisedId,
        buildSubmission(1, {
          ...{ id: raisedId, roundId: upperRoundId, createdAt: taken.at },
          // Of a set it carries the id of another product.
          productId: sampleId(4099),
          raised: {
            ...{ roundId: sampleRoundId, unitId, certificateId, from, fromName, certificate },
            ...{ decision, dossierHash },
          },
        }),
      ),
      {
        ...{ kind: 'offer', id: offer.id, before: offer, action: 'test.accept' },
        after: {
          ...offer.body,
          ...{ state: 'accepted', offeredAt: taken.at, to: region },
          accepted: { ...taken, submissionId: raisedId },
        },
      },
    ]);
    const standings = (await store.world.records.children('result', sampleRoundId)).at(-1)?.body;
    const own = standings?.standings.find(({ submissionId }) => submissionId === submissionIdOf(1));
    if (standings === undefined || own === undefined) throw new Error('no result');
    await seed(store.world, [
      record('result', `${upperRoundId}/1`, {
        ...{ ...standings, roundId: upperRoundId, version: 1 },
        standings: [{ ...own, submissionId: raisedId }],
      }),
    ]);
  };
  const look = async (moment: string, roundId: string) => {
    seen[moment] = { producer: await stepOf(producer, roundId), office: await stepOf(official, roundId) };
  };

  beforeAll(async () => {
    store = await openTestWorld();
    const { world } = store;
    await seedScoredRound(world, [
      { number: 1, sheets: alike(3900, 3600, 900, 900) },
      { number: 2, sheets: alike(3600, 3600, 900, 900) },
    ]);
    await seed(world, [
      record('product', productId, buildProduct(1)),
      record(
        'round',
        upperRoundId,
        buildRound({ id: upperRoundId, authority: region, title: 'Đợt khu vực mẫu' }),
      ),
      record(
        'recognition',
        sampleId(702),
        buildRecognition('Miến dong mẫu 1', {
          ...{ id: sampleId(702), source: 'imported', year: 2014, roundTitle: 'Đợt cũ mẫu' },
          productKeys: [searchKey(buildProduct(1).name)],
          establishment: {
            ...{ name: 'Cơ sở mẫu', kind: 'HTX' },
            key: importedEstablishmentKey(buildEstablishment(1).site.province, buildEstablishment(1).name),
          },
        }),
      ),
    ]);
    await seed(world, [
      record('round', sampleId(703), buildRound({ id: sampleId(703) })),
      record('submission', sampleId(704), buildDraft(1, { id: sampleId(704), roundId: sampleId(703) })),
    ]);
    await look('draft', sampleId(703));
    await look('judging', sampleRoundId);
    await tallyScores(world, roundInput, at(Date.parse('2026-06-01T05:00:00.000Z')));
    await look('tallied', sampleRoundId);
    await playToPublication(world, [1, 2]);
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));
    await nominateUp(world, roundInput, at(issueDay));
    await look('nominated', sampleRoundId);
    await goUp();
    for (const state of ['council', 'deciding'] as const) {
      await become(state, 'not-recognised');
      await look(`above ${state}`, upperRoundId);
      await look(`below while ${state}`, sampleRoundId);
    }
    await become('published', 'not-recognised', '2026-11-01T03:00:00.000Z');
    await look('above published', upperRoundId);
    await look('below after', sampleRoundId);
  });
  afterAll(() => store.close());

  test('tells nobody outside of it, and the office nothing of a draft', async () => {
    for (const actor of [person('nobody-1'), chair, southern])
      expect(codeOf(await read(actor))).toBe('resource.not-found');
    expect(seen.draft?.producer).toMatchObject({ state: 'draft', submissionId: sampleId(704) });
    expect(seen.draft?.office).toBeUndefined();
  });

  test('keeps points and outcome from the producer until they are out, and from the office while the jury scores', () => {
    expect(seen.judging?.office).toMatchObject({ result: null, decision: null });
    expect(seen.tallied?.producer).toMatchObject({
      ...{ state: 'eligible', result: null, decision: null, certificate: null, offer: null },
    });
    expect(seen.tallied?.office).toMatchObject({ result: { passed: true }, decision: null });
    expect(seen.tallied?.office?.result).not.toHaveProperty('rank');
  });

  test('has the result, the decision and the certificate of a published round, and what was imported', async () => {
    expect(seen.nominated?.producer).toMatchObject({
      result: { mean: '93.00', passed: true },
      certificate: { number: '001/2026/GCN-SPCNNTTB', status: 'in-force', revoked: null },
      offer: { state: 'prepared', withdrawable: true, above: null },
    });
    expect(seen.nominated?.office?.offer).toMatchObject({ withdrawable: false });
    expect((await pathOf(producer)).earlier).toMatchObject([{ year: 2014, roundTitle: 'Đợt cũ mẫu' }]);
  });

  test.each(['council', 'deciding'])('says nothing of a round above that is at %s', state => {
    for (const who of ['producer', 'office'] as const) {
      expect(seen[`above ${state}`]?.[who]).toMatchObject({
        ...{ state: 'eligible', result: null, decision: null, certificate: null },
      });
      expect(seen[`below while ${state}`]?.[who]?.offer?.above?.state).toBe('eligible');
    }
  });

  test('tells the office below how it ended above with the publication, and no points', () => {
    expect(seen['above published']?.office).toMatchObject({
      ...{ state: 'not-recognised', submissionId: null, result: null },
    });
    expect(seen['above published']?.producer).toMatchObject({ result: { mean: '93.00' } });
    expect(seen['below after']?.producer?.offer).toMatchObject({
      ...{ withdrawable: false, above: { state: 'not-recognised' } },
    });
  });

  test('shows the level above of the round below what the register says', async () => {
    expect(await stepOf(regional, sampleRoundId)).toMatchObject({
      ...{ state: 'recognised', submissionId: null, submittedAt: null, result: null, offer: null },
      certificate: { status: 'in-force' },
    });
  });
});

test('a withdrawn nomination shows at once, and cannot be withdrawn again', async () => {
  const { world, close } = await openTestWorld();
  try {
    await seedScoredRound(world, [{ number: 1, sheets: alike(3900, 3600, 900, 900) }]);
    await seed(world, [record('product', productId, buildProduct(1))]);
    await playToPublication(world, [1]);
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));
    await nominateUp(world, roundInput, at(issueDay));
    const [offer] = await world.records.children('offer', sampleRoundId);
    const unitId = offer?.body.unitId ?? '';
    const now = issueDay + 1000;
    const body = { unitIds: [unitId], locality: 'BAC', note: null };
    const sent = askAs(official, 'nomination.offer', { params: roundInput, query: {}, body }, { now });
    accepted(await runCommand(world, sendOffers, sent));
    const path = async () => {
      const ask = askAs(producer, 'product.read', { params: { productId }, query: {}, body: undefined });
      return accepted(await getProductPath(world, ask)).body.steps[0];
    };
    expect(await path()).toMatchObject({
      state: 'nominated',
      offer: { state: 'offered', withdrawable: true },
    });

    const input = { params: { ...roundInput, unitId }, query: {}, body: { reason: null } };
    accepted(
      await runCommand(world, withdrawOffer, askAs(producer, 'offer.withdraw', input, { now: now + 1 })),
    );
    expect(await path()).toMatchObject({
      state: 'recognised',
      offer: { state: 'withdrawn', withdrawable: false },
    });
  } finally {
    await close();
  }
});

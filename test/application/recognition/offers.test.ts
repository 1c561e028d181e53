import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acceptOffer } from '#shared/application/recognition/accept-offer.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { getNomination } from '#shared/application/recognition/get-nomination.ts';
import { getOffer } from '#shared/application/recognition/get-offer.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { listOffers } from '#shared/application/recognition/list-offers.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { returnOffer } from '#shared/application/recognition/return-offer.ts';
import { sendOffers } from '#shared/application/recognition/send-offers.ts';
import { withdrawOffer } from '#shared/application/recognition/withdraw-offer.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildMembership, buildRound, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDocument, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, playToPublication, roundInput } from '../council/play-council.ts';

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
const region = { level: 'KHUVUC', locality: 'BAC' } as const;
const regional = person('regional-1', { role: 'official', ...region });
const southern = person('southern-1', { role: 'official', level: 'KHUVUC', locality: 'NAM' });
const upperRoundId = sampleId(700);
const upperRound = buildRound({
  ...{ id: upperRoundId, authority: region, authorityName: 'Cục mẫu', title: 'Đợt khu vực mẫu' },
  documents: defaultDocuments('KHUVUC'),
  state: 'open',
  timeline: {
    opensAt: '2026-07-01T01:00:00.000Z',
    closesAt: '2026-08-31T10:00:00.000Z',
    screeningUntil: '2026-09-30T10:00:00.000Z',
    framesUntil: '2026-10-05T10:00:00.000Z',
    scoringUntil: '2026-10-15T10:00:00.000Z',
    councilUntil: '2026-10-30T10:00:00.000Z',
    decisionUntil: '2026-11-13T10:00:00.000Z',
  },
});

describe('what a round puts up to the level above', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({ files });
    const { world } = store;
    await seedScoredRound(world, [
      { number: 1, sheets: alike(3900, 3600, 900, 900) },
      { number: 2, sheets: alike(3600, 3600, 900, 900) },
    ]);
    await seed(world, [record('round', upperRoundId, upperRound)]);
    for (const number of [1, 2]) await pinPaper(number);
    await playToPublication(world, [1, 2]);
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));
    await nominateUp(world, roundInput, at(issueDay));
    await world.records.commit({
      operation: 'open-intake',
      at: issueDay,
      ...{ records: [], audit: [], effects: [], claims: [], checks: [], idempotency: undefined },
      marks: [{ type: 'open-intake', roundId: upperRoundId, shard: 0 }],
    });
  });
  afterEach(() => store.close());

  /** The one paper of the dossier, its bytes in the store of files and its version and hash in the submitted copy. */
  const pinPaper = async (number: number) => {
    const { world } = store;
    const draft = buildDocument(number, 'D3');
    files.put(draft.key, new TextEncoder().encode(`giấy tờ mẫu ${number}`));
    const head = await files.head(draft.key);
    if (head?.sha256 === undefined) throw new Error('no file');
    const pinned = { sha256: head.sha256, versionId: head.versionId, bytes: head.bytes };
    const document = { ...draft, ...pinned };
    const before = await world.records.find('submission', submissionIdOf(number));
    if (before?.body.snapshot == null) throw new Error('no submission');
    const snapshot = { ...before.body.snapshot, documents: [{ id: draft.id, type: draft.type, ...pinned }] };
    const after: Submission = { ...before.body, snapshot };
    await seed(world, [
      record('document', documentIdOf(document), document),
      { kind: 'submission', id: before.id, before, after, action: 'test.pin' },
    ]);
  };

  const nominated = async () => {
    const ask = askAs(official, 'nomination.read', { params: roundInput, query: {}, body: undefined });
    return accepted(await getNomination(store.world, ask)).body;
  };
  const unitOf = async (index: number): Promise<string> => (await nominated()).items[index]?.unitId ?? '';
  const offerOf = async (unitId: string) => {
    const found = await store.world.records.find('offer', `${sampleRoundId}/${unitId}`);
    if (found === undefined) throw new Error('no offer');
    return found;
  };
  const send = (
    unitIds: string[],
    locality: string | null,
    actor = official,
    note: string | null = null,
    world = store.world,
  ) =>
    runCommand(
      world,
      sendOffers,
      askAs(
        actor,
        'nomination.offer',
        { params: roundInput, query: {}, body: { unitIds, locality, note } },
        { now: issueDay + 1000 },
      ),
    );
  const at2 = (unitId: string) => ({ roundId: sampleRoundId, unitId });
  const accept = async (unitId: string, actor: Actor = regional, now = issueDay + 2000) =>
    runCommand(
      store.world,
      acceptOffer,
      askAs(
        actor,
        'offer.settle',
        { params: at2(unitId), query: {}, body: { intoRound: upperRoundId } },
        { now, ifVersion: (await offerOf(unitId)).version },
      ),
    );
  const giveBack = async (unitId: string, actor: Actor = regional) =>
    runCommand(
      store.world,
      returnOffer,
      askAs(
        actor,
        'offer.settle',
        { params: at2(unitId), query: {}, body: { reason: 'Thiếu danh sách trích ngang (mẫu)' } },
        { now: issueDay + 2000, ifVersion: (await offerOf(unitId)).version },
      ),
    );
  const withdraw = (unitId: string, actor: Actor = producer) =>
    runCommand(
      store.world,
      withdrawOffer,
      askAs(
        actor,
        'offer.withdraw',
        { params: at2(unitId), query: {}, body: { reason: null } },
        { now: issueDay + 3000 },
      ),
    );
  const offeredTo = async (actor: Actor, place: typeof region | { level: 'KHUVUC'; locality: string }) => {
    const query = { ...place, limit: 25 };
    const listed = await listOffers(
      store.world,
      askAs(actor, 'offer.read', { params: {}, query, body: undefined }),
    );
    return listed.ok ? listed.value.body.items : listed.refusal.code;
  };
  const read = (unitId: string, actor: Actor = regional) =>
    getOffer(store.world, askAs(actor, 'offer.read', { params: at2(unitId), query: {}, body: undefined }));

  test('waits until an official says which region it is for, and is nobody’s there until then', async () => {
    const [first, second] = [await unitOf(0), await unitOf(1)];
    expect((await nominated()).offers.map(({ state }) => state)).toEqual(['prepared', 'prepared']);
    expect(await offeredTo(regional, region)).toEqual([]);
    expect(await read(first)).toMatchObject({ ok: false });

    expect(await send([first], null)).toMatchObject({
      refusal: { pointers: [{ code: 'offer.locality-needed' }] },
    });
    expect(await send([first], '19')).toMatchObject({
      refusal: { pointers: [{ code: 'offer.locality-wrong' }] },
    });
    accepted(await send([first], 'BAC'));

    expect(await offeredTo(regional, region)).toMatchObject([{ unitId: first, state: 'offered' }]);
    expect(await offeredTo(southern, { level: 'KHUVUC', locality: 'NAM' })).toEqual([]);
    expect(await offeredTo(southern, region)).toBe('access.denied');
    expect(await read(second)).toMatchObject({ ok: false });
    expect(await read(first, southern)).toMatchObject({ ok: false, refusal: { code: 'resource.not-found' } });
    expect(await send([first], 'BAC', regional)).toMatchObject({ ok: false });
  });

  test('becomes an entry of the upper round with the sealed copy and the same files, nothing typed again', async () => {
    const unitId = await unitOf(0);
    accepted(await send([unitId], 'BAC'));
    const { body } = accepted(await accept(unitId));

    const [below, above] = await Promise.all([
      store.world.records.find('submission', submissionIdOf(1)),
      store.world.records.find('submission', body.submissionId),
    ]);
    expect(above?.body).toMatchObject({
      roundId: upperRoundId,
      state: 'submitted',
      raised: { roundId: sampleRoundId, certificate: { number: '001/2026/GCN-SPCNNTTB' } },
    });
    expect(above?.body.snapshot).toEqual(below?.body.snapshot);
    expect(below?.body.state).toBe('nominated');
    const [paper] = await store.world.records.children('document', body.submissionId);
    const original = buildDocument(1, 'D3');
    expect(paper?.body).toMatchObject({
      ...{ id: original.id, submissionId: body.submissionId, key: original.key },
      sha256: above?.body.snapshot?.documents[0]?.sha256,
    });
    expect(await store.world.records.entered(upperRoundId, 0)).toEqual([body.submissionId]);
    expect(await accept(unitId)).toMatchObject({ ok: false, refusal: { code: 'offer.not-offered' } });
  });

  test('is refused when a file or the copy is not what was sealed', async () => {
    const [first, second] = [await unitOf(0), await unitOf(1)];
    accepted(await send([first, second], 'BAC'));
    files.put(buildDocument(1, 'D3').key, new TextEncoder().encode('tráo'));
    expect(await accept(first)).toMatchObject({ ok: false, refusal: { code: 'offer.file-changed' } });

    const before = await store.world.records.find('submission', submissionIdOf(2));
    if (before?.body.snapshot == null) throw new Error('no submission');
    const product = { ...before.body.snapshot.product, description: 'sửa sau' };
    const after: Submission = { ...before.body, snapshot: { ...before.body.snapshot, product } };
    await seed(store.world, [{ kind: 'submission', id: before.id, before, after, action: 'test.change' }]);
    expect(await accept(second)).toMatchObject({ ok: false, refusal: { code: 'offer.seal-broken' } });
    expect(await read(second)).toMatchObject({ ok: false, refusal: { code: 'offer.seal-broken' } });
  });

  test('comes back with reasons, and is offered again once it is mended', async () => {
    const unitId = await unitOf(0);
    accepted(await send([unitId], 'BAC'));
    accepted(await giveBack(unitId));
    expect((await nominated()).offers.find(offer => offer.unitId === unitId)).toMatchObject({
      state: 'returned',
      returned: { reason: 'Thiếu danh sách trích ngang (mẫu)' },
    });
    expect(accepted(await read(unitId)).body.dossiers).toEqual([]);
    expect(await accept(unitId)).toMatchObject({ ok: false });

    accepted(await send([unitId], null, official, 'Đã bổ sung danh sách (mẫu)'));
    expect((await offerOf(unitId)).body).toMatchObject({ state: 'offered', times: 2, returned: null });
    accepted(await accept(unitId));
  });

  test('is told to the officials of every region that something went to', async () => {
    const [first, second] = [await unitOf(0), await unitOf(1)];
    const south = { level: 'KHUVUC', locality: 'NAM' } as const;
    const seats = [region, south].map((authority, index) =>
      buildMembership(80 + index, 'official', { authority, roundId: null }),
    );
    await seed(
      store.world,
      seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    );
    accepted(await send([first], 'BAC'));
    accepted(await send([second], 'NAM'));
    accepted(await giveBack(first));
    accepted(await giveBack(second, southern));

    const { noted, effects } = noteEffects(store.world);
    accepted(await send([first, second], null, official, null, noted));

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
    const [first, second] = [await unitOf(0), await unitOf(1)];
    expect(await withdraw(first, official)).toMatchObject({ ok: false });
    accepted(await withdraw(first));
    const [submissionId = ''] = (await offerOf(first)).body.submissionIds;
    expect((await store.world.records.find('submission', submissionId))?.body.state).toBe('recognised');
    expect(await send([first], 'BAC')).toMatchObject({ ok: false, refusal: { code: 'offer.not-to-send' } });

    accepted(await send([second], 'BAC'));
    accepted(await accept(second));
    expect(await withdraw(second)).toMatchObject({ refusal: { code: 'offer.not-withdrawable' } });
  });

  test('is accepted only into an open round of the authority it was offered to', async () => {
    const unitId = await unitOf(0);
    accepted(await send([unitId], 'NAM'));
    expect(await accept(unitId)).toMatchObject({ ok: false, refusal: { code: 'resource.not-found' } });
    expect(await accept(unitId, southern)).toMatchObject({
      refusal: { pointers: [{ code: 'offer.round-of-another' }] },
    });
    accepted(await giveBack(unitId, southern));
    accepted(await send([unitId], 'BAC'));
    const closed = Date.parse('2026-08-31T10:00:00.000Z');
    expect(await accept(unitId, regional, closed)).toMatchObject({ refusal: { code: 'round.closed' } });
  });

  test('shows below that it was recognised above only once the upper round is published', async () => {
    const unitId = await unitOf(0);
    accepted(await send([unitId], 'BAC'));
    const { body } = accepted(await accept(unitId));
    const become = async (state: 'judging' | 'published', entry: 'eligible' | 'recognised') => {
      const round = await store.world.records.find('round', upperRoundId);
      const submission = await store.world.records.find('submission', body.submissionId);
      if (round === undefined || submission === undefined) throw new Error('no round');
      await seed(store.world, [
        { kind: 'round', id: round.id, before: round, after: { ...round.body, state }, action: 'test.step' },
        {
          ...{ kind: 'submission', id: submission.id, before: submission, action: 'test.step' },
          after: { ...submission.body, state: entry },
        },
      ]);
    };
    const above = async () => (await nominated()).offers.find(offer => offer.unitId === unitId)?.above;

    await become('judging', 'recognised');
    expect(await above()).toEqual({ roundTitle: 'Đợt khu vực mẫu', state: 'eligible' });
    await become('published', 'recognised');
    expect(await above()).toEqual({ roundTitle: 'Đợt khu vực mẫu', state: 'recognised' });
  });
});

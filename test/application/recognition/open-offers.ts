import type { World } from '#shared/application/ports.ts';
import { acceptOffer } from '#shared/application/recognition/accept-offer.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { downloadOfferDocument } from '#shared/application/recognition/download-offer-document.ts';
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
import { sha256 } from '#shared/kernel/hash.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDocument, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld } from '../../support/world.ts';
import { accepted, at, playToPublication, roundInput } from '../council/play-council.ts';

export const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
export const region = { level: 'KHUVUC', locality: 'BAC' } as const;
export const regional = person('regional-1', { role: 'official', ...region });
export const southern = person('southern-1', { role: 'official', level: 'KHUVUC', locality: 'NAM' });
export const upperRoundId = sampleId(700);
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

/** So many papers of a dossier, their bytes in the store of files and their versions and hashes in the submitted copy. */
const pinPapers = async (
  world: World,
  files: ReturnType<typeof memoryFiles>,
  number: number,
  count: number,
): Promise<void> => {
  const pinned = Array.from({ length: count }, (_, index) => {
    const draft = buildDocument(number, 'D3', index);
    const bytes = new TextEncoder().encode(`giấy tờ mẫu ${number} ${index}`);
    files.put(draft.key, bytes);
    return { draft, facts: { sha256: sha256(bytes), versionId: `${number} ${index}`, bytes: bytes.length } };
  });
  const before = await world.records.find('submission', submissionIdOf(number));
  if (before?.body.snapshot == null) throw new Error('no submission');
  const documents = pinned.map(({ draft: { id, type }, facts }) => ({ id, type, ...facts }));
  const after: Submission = { ...before.body, snapshot: { ...before.body.snapshot, documents } };
  await seed(world, [
    ...pinned.map(({ draft, facts }) => record('document', documentIdOf(draft), { ...draft, ...facts })),
    { kind: 'submission', id: before.id, before, after, action: 'test.pin' },
  ]);
};

/** A round that was published and certified with two units, each put up to the level above with so many papers. */
export const openOffers = async ({ papers = 1 }: { readonly papers?: number } = {}) => {
  const files = memoryFiles();
  const store = await openTestWorld({ files });
  const { world } = store;
  await seedScoredRound(world, [
    { number: 1, sheets: alike(3900, 3600, 900, 900) },
    { number: 2, sheets: alike(3600, 3600, 900, 900) },
  ]);
  await seed(world, [record('round', upperRoundId, upperRound)]);
  for (const number of [1, 2]) await pinPapers(world, files, number, papers);
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
  const accept = async (
    unitId: string,
    actor: Actor = regional,
    now = issueDay + 2000,
    through: World = world,
  ) =>
    runCommand(
      through,
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
  const download = (
    unitId: string,
    documentId: string,
    { actor = regional, preview = 'false' }: { actor?: Actor; preview?: 'true' | 'false' } = {},
  ) =>
    downloadOfferDocument(
      world,
      askAs(
        actor,
        'offer.read',
        { params: { ...at2(unitId), documentId }, query: { preview }, body: undefined },
        { now: issueDay + 2000 },
      ),
    );
  return {
    ...{
      store,
      files,
      nominated,
      unitOf,
      offerOf,
      send,
      accept,
      giveBack,
      withdraw,
      offeredTo,
      read,
      download,
    },
  };
};

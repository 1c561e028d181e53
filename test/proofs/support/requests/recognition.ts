import type { World } from '#shared/application/ports.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { proposeRevocation } from '#shared/application/recognition/propose-revocation.ts';
import { sendOffers } from '#shared/application/recognition/send-offers.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { acceptOfferContract } from '#shared/contracts/recognition/accept-offer.ts';
import { declineRevocationContract } from '#shared/contracts/recognition/decline-revocation.ts';
import { importHistoryContract } from '#shared/contracts/recognition/import-history.ts';
import { previewHistoryContract } from '#shared/contracts/recognition/preview-history.ts';
import { proposeRevocationContract } from '#shared/contracts/recognition/propose-revocation.ts';
import { returnOfferContract } from '#shared/contracts/recognition/return-offer.ts';
import { revokeCertificateContract } from '#shared/contracts/recognition/revoke-certificate.ts';
import { sendOffersContract } from '#shared/contracts/recognition/send-offers.ts';
import { withdrawOfferContract } from '#shared/contracts/recognition/withdraw-offer.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import { accepted, at, playToPublication, roundInput } from '#test/application/council/play-council.ts';
import { askAs, official, province } from '#test/support/asks.ts';
import { alike, chair, seedScoredRound, signer, submissionIdOf } from '#test/support/council-builder.ts';
import { producer } from '#test/support/establishment-builder.ts';
import { historyCells, historyCsv } from '#test/support/history-builder.ts';
import { buildMembership, buildRound, membershipIdOf, sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildDocument, documentIdOf } from '#test/support/submission-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
const now = issueDay + 2000;
const region = { level: 'KHUVUC', locality: 'BAC' } as const;
const regional = buildMembership(910, 'official', {
  ...{ personId: 'regional-1', authority: region, roundId: null },
});
const upperRoundId = sampleId(700);
const grounds = {
  reason: 'Vi phạm mẫu',
  legalBasis: 'Thông tư 26/2014/TT-BCT, Điều 20',
  minutes: 'Biên bản mẫu 5',
};
const history = {
  ...{ authority: province, authorityName: 'UBND tỉnh Thái Nguyên (mẫu)', province: null },
  csv: historyCsv([1, 2].map(index => historyCells(index, { ma_tinh: province.locality }))),
};

const upperRound = buildRound({
  ...{ id: upperRoundId, authority: region, authorityName: 'Cục mẫu', title: 'Đợt khu vực mẫu' },
  ...{ documents: defaultDocuments('KHUVUC'), state: 'open' },
  timeline: {
    ...{ opensAt: '2026-07-01T01:00:00.000Z', closesAt: '2026-08-31T10:00:00.000Z' },
    ...{ screeningUntil: '2026-09-30T10:00:00.000Z', framesUntil: '2026-10-05T10:00:00.000Z' },
    ...{ scoringUntil: '2026-10-15T10:00:00.000Z', councilUntil: '2026-10-30T10:00:00.000Z' },
    decisionUntil: '2026-11-13T10:00:00.000Z',
  },
});

/** The one paper of the dossier, with its bytes in the store of files and pinned by the submitted copy. */
const pinPaper = async ({ world, files }: Stage): Promise<void> => {
  const draft = buildDocument(1, 'D3');
  files.put(draft.key, new TextEncoder().encode('giấy tờ mẫu'));
  const head = await files.head(draft.key);
  const before = await world.records.find('submission', submissionIdOf(1));
  if (head?.sha256 === undefined || before === undefined || before.body.snapshot === null)
    throw new Error('there is nothing to pin');
  const pinned = { sha256: head.sha256, versionId: head.versionId, bytes: head.bytes };
  const snapshot = { ...before.body.snapshot, documents: [{ id: draft.id, type: draft.type, ...pinned }] };
  await seed(world, [
    record('document', documentIdOf(draft), { ...draft, ...pinned }),
    ...[
      {
        kind: 'submission',
        id: before.id,
        before,
        after: { ...before.body, snapshot },
        action: 'test.pin',
      } as const,
    ],
  ]);
};

/** A round whose certificates are issued, with one recognised product. */
export const seedCertified = async (stage: Stage): Promise<string> => {
  const { world } = stage;
  await seedScoredRound(world, [{ number: 1, sheets: alike(3900, 3600, 900, 900) }]);
  await pinPaper(stage);
  await playToPublication(world, [1]);
  await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
  await closeCertificates(world, roundInput, at(issueDay));
  const { items } = await world.records.list(
    'certificates-of-authority',
    { ...province, year: 2026 },
    { limit: 10, cursor: undefined },
  );
  return items[0]?.id ?? '';
};

const proposed = async (world: World, certificateId: string): Promise<string> => {
  const input = { params: { certificateId }, query: {}, body: grounds };
  const ask = askAs(chair, 'certificate.propose-revocation', input, { now: issueDay });
  return accepted(await runCommand(world, proposeRevocation, ask)).body.id;
};

/** Nominated to the level above, whose round is open; gives the unit. */
const seedNominated = async (stage: Stage): Promise<string> => {
  const { world } = stage;
  await seedCertified(stage);
  await seed(
    world,
    [record('round', upperRoundId, upperRound), record('membership', membershipIdOf(regional), regional)],
    { marks: [{ type: 'open-intake', roundId: upperRoundId, shard: 0 }] },
  );
  await nominateUp(world, roundInput, at(issueDay));
  const [nomination] = await world.records.children('nomination', sampleRoundId);
  const found = nomination ?? (await world.records.find('nomination', sampleRoundId));
  const [unit] = found?.body.items ?? [];
  return unit?.unitId ?? '';
};

const seedOffered = async (stage: Stage) => {
  const unitId = await seedNominated(stage);
  const body = { unitIds: [unitId], locality: region.locality, note: null };
  const ask = askAs(
    official,
    'nomination.offer',
    { params: roundInput, query: {}, body },
    { now: issueDay + 1000 },
  );
  accepted(await runCommand(stage.world, sendOffers, ask));
  const offer = await stage.world.records.find('offer', `${sampleRoundId}/${unitId}`);
  return { params: { roundId: sampleRoundId, unitId }, version: offer?.version ?? 0 };
};

export const recognitionRequests: readonly RequestCase[] = [
  requestTo(previewHistoryContract, async () => ({ as: official.id, now, body: history })),
  requestTo(importHistoryContract, async () => ({
    ...{ as: official.id, now },
    body: { ...history, replace: false },
  })),
  requestTo(proposeRevocationContract, async stage => {
    const certificateId = await seedCertified(stage);
    return { as: official.id, now, params: { certificateId }, body: grounds };
  }),
  requestTo(declineRevocationContract, async stage => {
    const certificateId = await seedCertified(stage);
    const revocationId = await proposed(stage.world, certificateId);
    const params = { certificateId, revocationId };
    return { as: signer.id, now, params, body: { reason: 'Chưa đủ căn cứ (mẫu)' } };
  }),
  requestTo(revokeCertificateContract, async stage => {
    const certificateId = await seedCertified(stage);
    await proposed(stage.world, certificateId);
    const body = { decision: '200/QĐ-UBND (mẫu)', reason: 'Vi phạm mẫu' };
    return { as: signer.id, now, params: { certificateId }, body };
  }),
  requestTo(sendOffersContract, async stage => {
    const unitIds = [await seedNominated(stage)];
    return {
      as: official.id,
      now,
      params: roundInput,
      body: { unitIds, locality: region.locality, note: null },
    };
  }),
  requestTo(acceptOfferContract, async stage => ({
    ...{ as: regional.personId, now, ...(await seedOffered(stage)) },
    body: { intoRound: upperRoundId },
  })),
  requestTo(returnOfferContract, async stage => ({
    ...{ as: regional.personId, now, ...(await seedOffered(stage)) },
    body: { reason: 'Thiếu giấy tờ (mẫu)' },
  })),
  requestTo(withdrawOfferContract, async stage => {
    const { params } = await seedOffered(stage);
    return { as: producer.id, now, params, body: { reason: null } };
  }),
];

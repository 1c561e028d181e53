import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import { selectionCodeClaim } from '#shared/application/judging/selection-codes.ts';
import type { World } from '#shared/application/ports.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { wholeCriteria } from '#shared/domain/judging/score-frame.ts';
import { recognitionIdOf } from '#shared/domain/recognition/recognition-record.ts';
import type { Verdict } from '#shared/domain/screening/screening.ts';
import { ok } from '#shared/kernel/result.ts';
import {
  accepted,
  at,
  playToPublication,
  publicationDay,
  roundInput,
} from '../application/council/play-council.ts';
import { askAs, monday, province } from '../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../support/council-builder.ts';
import { buildEstablishment, producer } from '../support/establishment-builder.ts';
import { buildProduct } from '../support/product-builder.ts';
import {
  buildMembership,
  buildProgramme,
  membershipIdOf,
  sampleProgrammeId,
  sampleRoundId,
} from '../support/round-builder.ts';
import { record, sampleId, seed } from '../support/seed.ts';
import {
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  sampleReceiptCode,
} from '../support/submission-builder.ts';
import type { Pool } from './reading-routes.ts';

export const when = publicationDay + 86_400_000;
const otherRound = sampleId(77);
export const allRoles = Object.keys(roles) as Role[];
/** A paper that jurors of a blind round may read. */
const paper = buildDossier(1).find(({ type }) => type === 'D3');

/** Everything there is to read about one round of the sample province. */
const pool: Pool = {
  roundId: sampleRoundId,
  programmeId: sampleProgrammeId,
  submissionId: submissionIdOf(1),
  establishmentId: sampleId(3001),
  productId: sampleId(4001),
  documentId: paper?.id ?? '',
  selectionCode: 'CBNLTS-001',
  group: 'CBNLTS',
  ...{ version: '1', number: '1', sequence: '1', step: 'cancel' },
  ...{ province: '19', commune: '05443' },
  receiptCode: sampleReceiptCode(1),
  ...{ outputId: sampleId(9001), signedPaperId: sampleId(9002), requestId: sampleId(9101) },
  ...{ ...province, year: '2026', day: '2032-01-01', kind: 'submission', id: submissionIdOf(1) },
  paperSheetId: sampleId(9201),
  ...{ webhookId: sampleId(9401), logoId: sampleId(9402) },
  'list-recognised-products.kind': 'HTX',
};
/** The same of nothing. */
export const nothing: Pool = {
  ...pool,
  ...{
    roundId: sampleId(801),
    programmeId: sampleId(802),
    submissionId: sampleId(803),
    establishmentId: sampleId(804),
  },
  ...{ productId: sampleId(805), documentId: sampleId(806), certificateId: sampleId(807), id: sampleId(803) },
  messageId: sampleId(808),
  outputId: sampleId(809),
  requestId: sampleId(810),
  paperSheetId: sampleId(811),
  ...{ webhookId: sampleId(812), logoId: sampleId(813) },
};

/** What a check says of a product that has a like name. */
const likeName: Verdict = {
  check: 'entered-once',
  answer: 'fail',
  severity: 'warning',
  code: 'screening.name-alike',
  params: { names: 'Miến dong mẫu 9' },
};

/** What a commune officer files for its producer. */
const assisted = buildDraft(5, {
  ownerIds: ['commune-officer-here'],
  assistance: {
    ...{ officerId: 'commune-officer-here', officerName: 'Cán bộ mẫu', producerName: 'Người mẫu 5' },
    ...{ phone: '+84912000005', confirmedAt: null },
  },
});
const refused = buildSubmission(4, {
  state: 'ineligible',
  settlement: {
    ...{ at: '2026-05-02T03:00:00.000Z', by: 'official-1', eligible: false },
    ...{ reason: 'Thiếu giấy tờ (mẫu)', legalBasis: 'Thông tư 26/2014/TT-BCT' },
  },
});

/** A round of the sample province played to its end, with one of everything there is to read, and everyone with a role. */
export const seedWholeRound = async (world: World): Promise<Pool> => {
  await seedScoredRound(world, [
    { number: 1, sheets: alike(3600, 3600, 900, 900) },
    { number: 2, sheets: alike(1000, 1000, 500, 500) },
    { number: 3, sheets: alike(3500, 3500, 900, 900) },
  ]);
  const first = await world.records.find('submission', submissionIdOf(1));
  if (first === undefined) throw new Error('no submission');
  // Its history names the filing, as a receipt does.
  const filed = { kind: 'submission' as const, id: first.id, before: first, after: first.body };
  await seed(world, [{ ...filed, action: 'submission.submit' }]);
  const member = (number: number, role: Role, here: boolean) => {
    const isOfRound = roles[role].within === 'round';
    const commune = role === 'commune-officer';
    return buildMembership(number, role, {
      personId: `${role}-${here ? 'here' : 'elsewhere'}`,
      authority: {
        level: commune ? 'XA' : 'TINH',
        locality: commune ? (here ? '05443' : '00001') : here ? '19' : '01',
      },
      roundId: isOfRound ? (here ? sampleRoundId : otherRound) : null,
    });
  };
  const seats = allRoles.flatMap((role, index) => [
    member(200 + index, role, true),
    member(300 + index, role, false),
  ]);
  await seed(world, [
    ...seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    record('programme', sampleProgrammeId, buildProgramme()),
    record('signed-paper', `${sampleId(9001)}/${sampleId(9002)}`, {
      ...{
        id: sampleId(9002),
        outputId: sampleId(9001),
        roundId: null,
        key: 'incoming/mau/1',
        declaredBytes: 1,
      },
      state: 'clean',
      ...{ declaredSha256: '0'.repeat(64), versionId: 'mau', findings: [], signatures: [] },
      ...{ addedBy: producer.id, addedAt: new Date(when).toISOString() },
    }),
    record('signed-paper', `${sampleId(9003)}/${sampleId(9004)}`, {
      ...{ id: sampleId(9004), outputId: sampleId(9003), roundId: sampleRoundId, key: 'incoming/mau/2' },
      ...{ declaredBytes: 1, state: 'clean', declaredSha256: '0'.repeat(64), versionId: 'mau' },
      ...{ findings: [], signatures: [], addedBy: 'official-here', addedAt: new Date(when).toISOString() },
    }),
    record('output', sampleId(9003), {
      ...{ id: sampleId(9003), what: 'public-notice', subject: { roundId: sampleRoundId }, format: 'pdf' },
      ...{ askedBy: 'official-here', askedAt: new Date(when).toISOString(), state: 'made', attempts: 1 },
      ...{ progress: null, failure: null, keptUntil: new Date(when + 86_400_000).toISOString() },
      file: {
        ...{ key: `outputs/${sampleId(9003)}.pdf`, versionId: 'mau', bytes: 1, sha256: 'mau' },
        fileName: 'thong-bao-cong-khai.pdf',
      },
    }),
    record('output', sampleId(9001), {
      ...{
        id: sampleId(9001),
        what: 'dossier',
        subject: { submissionId: submissionIdOf(1) },
        format: 'zip',
      },
      ...{ askedBy: producer.id, askedAt: new Date(when).toISOString(), state: 'made', attempts: 1 },
      ...{ progress: null, failure: null, keptUntil: new Date(when + 86_400_000).toISOString() },
      file: {
        ...{ key: `outputs/${sampleId(9001)}.zip`, versionId: 'mau', bytes: 1, sha256: 'mau' },
        fileName: `ho-so-${submissionIdOf(1)}.zip`,
      },
    }),
    record('paper-sheet', `${sampleRoundId}/${sampleId(9201)}`, {
      ...{ id: sampleId(9201), roundId: sampleRoundId, submissionId: submissionIdOf(1) },
      ...{ selectionCode: 'CBNLTS-001', group: 'CBNLTS', jurorId: 'juror-1', jurorName: 'Giám khảo Mẫu 1' },
      ...{ scoringRound: 1, version: 1, scores: {}, total: 0, remarks: 'Mẫu' },
      scan: {
        ...{ key: 'incoming/mau/3', kind: 'PDF', declaredBytes: 1, declaredSha256: '0'.repeat(64) },
        ...{ state: 'awaiting', versionId: null, findings: [] },
      },
      ...{ keyedBy: 'helper-1', keyedAt: new Date(when).toISOString(), settled: null },
    }),
    record('logo', `${sampleProgrammeId}/${sampleId(9402)}`, {
      ...{
        id: sampleId(9402),
        programmeId: sampleProgrammeId,
        authority: province,
        key: 'incoming/mau/logo',
        kind: 'PNG',
      },
      ...{ declaredBytes: 1, declaredSha256: '0'.repeat(64), state: 'clean', versionId: 'mau', findings: [] },
      ...{ width: 400, height: 400, adopted: null, ended: null },
      picture: { key: 'previews/mau/logo.jpg', versionId: 'mau', sha256: '0'.repeat(64) },
      ...{ addedBy: 'official-1', addedAt: new Date(when).toISOString() },
    }),
    record('webhook', sampleId(9401), {
      ...{ id: sampleId(9401), owner: { establishmentId: sampleId(3001) }, label: 'Hệ thống mẫu' },
      ...{ url: 'https://he-thong.mau.example/', events: ['result.published'], endedAt: null },
      ...{ createdAt: new Date(when).toISOString(), createdBy: producer.id, tokenId: null },
    }),
    record('data-request', sampleId(9101), {
      ...{ id: sampleId(9101), authority: province, establishmentId: sampleId(3001) },
      ...{ right: 'erasure', text: null, askedBy: producer.id, begun: [], answer: null },
      receivedAt: new Date(when).toISOString(),
      ...{ dueDay: '2026-12-31', dueAt: new Date(when + 86_400_000).toISOString() },
    }),
    record('product', sampleId(4001), buildProduct(1)),
    record('submission', submissionIdOf(4), refused),
    record('submission', submissionIdOf(5), assisted),
    record('establishment', sampleId(3005), buildEstablishment(5)),
    ...buildDossier(1).map(document => record('document', documentIdOf(document), document)),
    record('screening', submissionIdOf(1), {
      ...{ submissionId: submissionIdOf(1), roundId: sampleRoundId, verdicts: [likeName] },
      ...{ checkedAt: '2026-04-11T00:00:00.000Z', snapshotAt: '2026-03-20T04:00:00.000Z' },
    }),
    record('score-frame', `${sampleRoundId}/CBNLTS`, {
      ...{ roundId: sampleRoundId, group: 'CBNLTS', criteria: wholeCriteria('tt26-2014-phuluc4') },
      ...{ proposal: 1, proposedBy: 'juror-1', agreedBy: [], frozenAt: '2026-05-18T03:00:00.000Z' },
    }),
  ]);
  await runCommand(
    world,
    async () =>
      ok({
        changes: [],
        claims: [
          selectionCodeClaim(sampleRoundId, 'CBNLTS-001', submissionIdOf(1)),
          {
            ...{ scope: 'receipt', value: sampleReceiptCode(1), holder: submissionIdOf(1) },
            refusal: { code: 'service.unavailable' },
          },
        ],
        answer: () => ({ body: null }),
      }),
    systemAsk('test', null, monday, 'test'),
  );
  await playToPublication(world, [1, 2, 3]);
  const params = { submissionId: submissionIdOf(2) };
  const complaint = accepted(
    await runCommand(
      world,
      fileComplaint,
      askAs(producer, 'complaint.file', { params, query: {}, body: { text: 'Mẫu' } }, { now: when }),
    ),
  );
  await issueBatch(world, { ...roundInput, batch: 0 }, at(when));
  await closeCertificates(world, roundInput, at(when));
  await nominateUp(world, roundInput, at(when));
  const isFirst = (unit: { readonly submissionIds: readonly string[] }) =>
    unit.submissionIds.includes(submissionIdOf(1));
  const offers = await world.records.children('offer', sampleRoundId);
  const offer = offers.find(({ body }) => isFirst(body));
  if (offer === undefined) throw new Error('nothing was nominated');
  // As a commune's round offers to its province.
  const offered = {
    ...offer.body,
    to: province,
    state: 'offered',
    offeredAt: '2026-06-12T05:00:00.000Z',
  } as const;
  await seed(world, [{ kind: 'offer', id: offer.id, before: offer, after: offered, action: 'offer.send' }]);
  const recognitionId = recognitionIdOf(sampleRoundId, offer.body.unitId);
  const { items } = await world.records.list(
    'certificates-of-authority',
    { ...province, year: 2026 },
    { limit: 10, cursor: undefined },
  );
  const certificate = items.find(({ body }) => isFirst(body));
  const mails = await world.records.messagesOfRound(roundInput, { limit: 1, cursor: undefined });
  return {
    ...pool,
    complaintId: complaint.body.id,
    ...{ unitId: offer.body.unitId, recognitionId, messageId: mails.items[0]?.id ?? '' },
    ...{ certificateId: certificate?.id ?? '', checkCode: certificate?.body.checkCode ?? '' },
  };
};

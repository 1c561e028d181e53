import { createHash } from 'node:crypto';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { World } from '#shared/application/ports.ts';
import { stateHashOf } from '#shared/application/record/build-transaction.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import type { Decision, RoundResult, Standing } from '#shared/domain/council/council.ts';
import { type CountedSheet, countableSheets } from '#shared/domain/council/count-sheets.ts';
import { tally } from '#shared/domain/council/tally.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import {
  establishmentKeyOf,
  type Recognition,
  recognitionIdOf,
} from '#shared/domain/recognition/recognition-record.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { ok } from '#shared/kernel/result.ts';
import { monday, province } from '#test/support/asks.ts';
import { buildRecognition } from '#test/support/recognition-builder.ts';
import { buildProgramme, buildRound, sampleProgrammeId, sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildDocument, buildSubmission, documentIdOf } from '#test/support/submission-builder.ts';

const roundId = sampleRoundId;
const lockedAt = '2026-05-20T03:00:00.000Z';
const submissionIds = [1, 2].map(number => sampleId(5000 + number));

/** Changes a record that is there, as a use case would. */
export const change = async <K extends EntityKind>(
  world: World,
  kind: K,
  id: string,
  to: (body: EntityOf<K>) => EntityOf<K>,
): Promise<void> => {
  const before = await world.records.find(kind, id);
  if (before === undefined) throw new Error(`there is no ${kind} ${id}`);
  const result = await runCommand(
    world,
    async () =>
      ok({
        changes: [{ ...record(kind, id, to(before.body)), before, action: 'test.change' } as never],
        answer: () => ({ body: null }),
      }),
    systemAsk('test', null, monday, 'test'),
  );
  if (!result.ok) throw new Error(result.refusal.code);
};

const buildSheet = (submission: number, juror: number, points: number): Sheet => ({
  roundId,
  submissionId: sampleId(5000 + submission),
  selectionCode: `TCMN-0${submission}`,
  group: 'TCMN',
  jurorId: `juror-${juror}`,
  jurorName: `Người mẫu ${juror}`,
  jurorPosition: 'Giám khảo mẫu',
  scoringRound: 1,
  version: 1,
  state: 'locked',
  scores: { C1: { points, note: null }, C2: { points: 3000, note: null } },
  remarks: null,
  total: points + 3000,
  lockedAt,
  correction: null,
  assignedAt: '2026-05-16T03:00:00.000Z',
});

const sheets = [1, 2].flatMap(submission =>
  [1, 2, 3].map(juror => buildSheet(submission, juror, 4000 + 100 * juror + 50 * submission)),
);

const buildResult = (): RoundResult => {
  const counted: readonly CountedSheet[] = countableSheets(sheets, {
    scoringRound: 1,
    frames: new Map(),
    isExcluded: () => false,
  });
  const standings: Standing[] = [
    ...tally(
      submissionIds.map((submissionId, index) => ({
        submissionId,
        establishmentId: sampleId(3000 + index),
        selectionCode: `TCMN-0${index + 1}`,
        group: 'TCMN',
      })),
      counted,
      buildRound().rules,
    ),
  ];
  return {
    roundId,
    version: 1,
    cause: 'tally',
    reason: null,
    complaintId: null,
    scoringRound: 1,
    standings,
    sheetsHash: hashOf(
      counted.map(({ id, total }) => ({ id, total })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    sheetCount: counted.length,
    talliedAt: '2026-05-29T10:00:00.000Z',
  };
};

const units = submissionIds.map((submissionId, index) => ({
  id: submissionId,
  submissionIds: [submissionId],
  establishmentId: sampleId(3000 + index),
  group: 'TCMN' as const,
  name: `Sản phẩm mẫu ${index + 1}`,
  tier: null,
}));

const decisionFile = new TextEncoder().encode('quyết định mẫu');
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const buildDecision = (versionId: string): Decision => ({
  id: sampleId(9000),
  roundId,
  sequence: 1,
  resultVersion: 1,
  sessionNumber: 1,
  number: '15/QĐ (mẫu)',
  date: '2026-06-20',
  signer: { personId: 'signer-1', name: 'Người ký mẫu', position: 'Chủ tịch (mẫu)' },
  file: {
    key: 'decisions/mau.pdf',
    versionId,
    sha256: sha256Of(decisionFile),
    bytes: decisionFile.byteLength,
  },
  units: [...units],
  declined: [],
  recordedAt: '2026-06-20T03:00:00.000Z',
  recordedBy: 'signer-1',
});

const buildCertificate = (index: number): Certificate => ({
  id: sampleId(9100 + index),
  roundId,
  unitId: submissionIds[index] ?? '',
  submissionIds: [submissionIds[index] ?? ''],
  establishmentId: sampleId(3000 + index),
  establishmentName: 'Cơ sở mẫu',
  establishmentAddress: 'Xã mẫu',
  productName: `Sản phẩm mẫu ${index + 1}`,
  group: 'TCMN',
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  year: 2026,
  serial: index + 1,
  number: `0${index + 1}/GCN (mẫu)`,
  decision: { number: '15/QĐ (mẫu)', date: '2026-06-20', signer: 'Người ký mẫu' },
  issuedOn: '2026-07-15',
  validTo: '2029-12-31',
  checkCode: `mau-${index}`,
  logo: null,
  revoked:
    index === 0
      ? null
      : {
          ...{ at: '2026-09-01T03:00:00.000Z', by: 'signer-1' },
          ...{ decision: '99/QĐ (mẫu)', reason: 'Lý do mẫu' },
        },
});

/** What the public register shows of a certificate; its line is named as the system names it. */
const buildLine = (certificate: Certificate): Recognition => ({
  ...buildRecognition(certificate.productName),
  ...{ id: recognitionIdOf(roundId, certificate.unitId), roundId, group: certificate.group },
  ...{ authority: certificate.authority, authorityName: certificate.authorityName },
  establishment: {
    key: establishmentKeyOf(certificate.establishmentId),
    ...{ name: certificate.establishmentName, kind: 'HTX' },
  },
  decision: { number: certificate.decision.number, date: certificate.decision.date },
  certificate: {
    ...{ number: certificate.number, issuedOn: certificate.issuedOn, validTo: certificate.validTo },
    revoked: certificate.revoked && {
      at: certificate.revoked.at,
      decision: certificate.revoked.decision,
    },
  },
});

/** A line of an earlier round, of which this installation holds nothing else. */
const importedLine = buildRecognition('Sản phẩm mẫu trước đây', {
  ...{ source: 'imported', year: 2020 },
  imported: { at: '2026-03-01T03:00:00.000Z', by: 'official-1', lineHash: 'mẫu' },
});

const put = async (s3: S3Client, bucket: string, key: string, bytes: Uint8Array): Promise<string> => {
  const { VersionId } = await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: 'application/pdf' }),
  );
  return VersionId ?? '';
};

/**
 * A small whole history by the commit that use cases end in: a round from announcement to certificates, with two entries,
 * six sheets, a tally, a council, a decision, certificates of which one is revoked, their lines in the register beside one of
 * imported history, and files in the object store.
 */
export const makeHistory = async (world: World, files: { s3: S3Client; bucket: string }): Promise<void> => {
  const paper = new TextEncoder().encode('phiếu đăng ký mẫu');
  const document = buildDocument(1, 'D1', 0, { sha256: sha256Of(paper), bytes: paper.byteLength });
  const versionId = await put(files.s3, files.bucket, document.key, paper);
  // A later upload under the same key must not disturb the pinned version.
  await put(files.s3, files.bucket, document.key, new TextEncoder().encode('bản khác'));
  const decisionVersion = await put(files.s3, files.bucket, 'decisions/mau.pdf', decisionFile);
  await seed(world, [
    record('programme', sampleProgrammeId, buildProgramme()),
    record('round', roundId, buildRound()),
    ...[1, 2].map(number => record('submission', sampleId(5000 + number), buildSubmission(number))),
    record('document', documentIdOf(document), { ...document, versionId }),
    ...sheets.map(sheet => record('sheet', sheetIdOf(sheet), sheet)),
  ]);
  const sealed = await Promise.all(submissionIds.map(id => world.records.find('submission', id)));
  const entries = sealed.flatMap(found =>
    found === undefined
      ? []
      : [
          {
            submissionId: found.id,
            version: found.version,
            hash: stateHashOf(found.salt, found.body),
          },
        ],
  );
  await seed(world, [
    record('sealed-batch', `${roundId}/0`, { roundId, batch: 0, entries }),
    record('result', `${roundId}/1`, buildResult()),
    record('council-session', `${roundId}/1`, {
      roundId,
      number: 1,
      resultVersion: 1,
      openedAt: '2026-06-10T03:00:00.000Z',
      openedBy: 'council-chair-1',
      members: [{ personId: 'council-chair-1', name: 'Người mẫu 1', chair: true }],
      attendance: [],
      items: [],
      merges: [],
      closed: null,
      proposal: [...units],
    }),
    record('decision', `${roundId}/1`, buildDecision(decisionVersion)),
    ...[0, 1].map(buildCertificate).map(one => record('certificate', one.id, one)),
    ...[...[0, 1].map(buildCertificate).map(buildLine), importedLine].map(line =>
      record('recognition', line.id, line),
    ),
  ]);
  for (const state of ['announced', 'open'] as const)
    await change(world, 'round', roundId, round => ({ ...round, state }));
  await change(world, 'round', roundId, round => ({
    ...round,
    state: 'certified',
    attempt: 1,
    sealed: { at: '2026-04-10T10:01:00.000Z', entries: 2, batches: 1, hash: hashOf(entries) },
  }));
  await change(world, 'submission', submissionIds[0] ?? '', submission => ({
    ...submission,
    state: 'eligible',
  }));
};

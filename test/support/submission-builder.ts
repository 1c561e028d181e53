import { createHash } from 'node:crypto';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { makeReceiptCode } from '#shared/domain/identity/receipt-code.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { establishmentFields, producer } from './establishment-builder.ts';
import { productFields } from './product-builder.ts';
import { sampleRoundId } from './round-builder.ts';
import { sampleId } from './seed.ts';

/** A moment when the sample round is open. */
export const whileOpen = Date.parse('2026-03-20T03:00:00.000Z');

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The receipt code of the sample submission of a number. */
export const sampleReceiptCode = (number: number): string => makeReceiptCode(digestOf(`receipt ${number}`));

/** A draft of product `number` (and its establishment) in the sample round. */
export const buildDraft = (number = 1, overrides: Partial<Submission> = {}): Submission => ({
  id: sampleId(5000 + number),
  roundId: sampleRoundId,
  establishmentId: sampleId(3000 + number),
  productId: sampleId(4000 + number),
  group: 'CBNLTS',
  state: 'draft',
  ownerIds: [producer.id],
  note: null,
  sample: 'CHUA_NOP',
  assistance: null,
  snapshot: null,
  declaration: null,
  receiptCode: null,
  submittedAt: null,
  supplement: null,
  settlement: null,
  withdrawn: null,
  createdAt: '2026-03-20T03:00:00.000Z',
  createdBy: producer.id,
  ...overrides,
});

/** A clean document of submission `number`; its store id is `documentIdOf`. `index` tells several of one type apart. */
export const buildDocument = (
  number: number,
  type: DocumentTypeCode,
  index = 0,
  overrides: Partial<DossierDocument> = {},
): DossierDocument => {
  const photo = type === 'D4';
  const sha256 = digestOf(`${number} ${type} ${index}`).toString('hex');
  const order = Object.keys({ D1: 0, D2: 0, D3: 0, D4: 0 }).indexOf(type) + 1;
  const id = sampleId(1_000_000 + number * 1000 + order * 100 + index);
  return {
    id,
    submissionId: sampleId(5000 + number),
    type,
    fileName: photo ? `anh-mau-${index + 1}.jpg` : `${type}-mau.pdf`,
    kind: photo ? 'JPEG' : 'PDF',
    declaredBytes: 200_000,
    declaredSha256: sha256,
    validTo: null,
    state: 'clean',
    key: `incoming/${sampleId(5000 + number)}/${id}-0123456789abcdef`,
    uploadId: null,
    versionId: `mau-${number}-${type}-${index}`,
    bytes: 200_000,
    sha256,
    pages: photo ? null : 2,
    width: photo ? 1800 : null,
    height: photo ? 1200 : null,
    previewKey: photo ? `previews/${sampleId(5000 + number)}/${id}-0123456789abcdef.jpg` : null,
    findings: [],
    ticketExpiresAt: '2026-03-20T03:10:00.000Z',
    createdAt: '2026-03-20T03:00:00.000Z',
    createdBy: producer.id,
    examinedAt: '2026-03-20T03:01:00.000Z',
    ...overrides,
  };
};

/** Where a document lies in the store: below its submission. */
export const documentIdOf = ({ submissionId, id }: DossierDocument): string => `${submissionId}/${id}`;

/** The papers a sample dossier needs: D1, D2, D3 and three photos. */
export const buildDossier = (number = 1): readonly DossierDocument[] => [
  buildDocument(number, 'D1'),
  buildDocument(number, 'D2'),
  buildDocument(number, 'D3'),
  ...[0, 1, 2].map(index => buildDocument(number, 'D4', index)),
];

/** A submitted dossier of product `number`: snapshot, declaration and receipt code as submitting leaves them. */
export const buildSubmission = (number = 1, overrides: Partial<Submission> = {}): Submission => {
  const takenAt = '2026-03-20T04:00:00.000Z';
  return buildDraft(number, {
    state: 'submitted',
    snapshot: {
      takenAt,
      establishment: establishmentFields(number),
      product: productFields(number),
      documents: buildDossier(number).map(({ id, type, sha256, versionId, bytes }) => ({
        id,
        type,
        sha256: sha256 ?? '',
        versionId: versionId ?? '',
        bytes: bytes ?? 0,
      })),
    },
    declaration: {
      at: takenAt,
      by: producer.id,
      name: producer.name,
      text: 'Cơ sở chịu trách nhiệm trước pháp luật về nội dung kê khai (mẫu).',
    },
    receiptCode: sampleReceiptCode(number),
    submittedAt: takenAt,
    ...overrides,
  });
};

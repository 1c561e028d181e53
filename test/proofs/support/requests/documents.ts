import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { changeDocumentContract } from '#shared/contracts/dossier/change-document.ts';
import { completeDocumentContract } from '#shared/contracts/dossier/complete-document.ts';
import { getDocumentPartsContract } from '#shared/contracts/dossier/get-document-parts.ts';
import { removeDocumentContract } from '#shared/contracts/dossier/remove-document.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { partsOf, wholeFileBytes } from '#shared/domain/dossier/upload-plan.ts';
import { producer } from '#test/support/establishment-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { buildDocument, documentIdOf, whileOpen } from '#test/support/submission-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';
import { seedComplete } from './submissions.ts';

const own = { as: producer.id, now: whileOpen } as const;
const document = buildDocument(1, 'D1');
const { submissionId } = document;
const params = { submissionId, documentId: document.id };
const large = wholeFileBytes + 1000;

/** A large file whose upload in parts has begun, with so many of its parts there. */
const seedParts = async (stage: Stage, sent: number) => {
  await seedComplete(stage);
  const awaited = buildDocument(1, 'D3', 1);
  const uploadId = await stage.files.beginParts({ key: awaited.key, contentType: 'application/pdf' });
  for (const { part, bytes } of partsOf(large).slice(0, sent))
    stage.files.putPart(uploadId, part, new Uint8Array(bytes));
  const body: DossierDocument = {
    ...awaited,
    ...{ state: 'awaiting', uploadId, declaredBytes: large, versionId: null, bytes: null, sha256: null },
    ...{ pages: null, previewKey: null, examinedAt: null },
  };
  await seed(stage.world, [record('document', documentIdOf(body), body)]);
  return { ...own, params: { submissionId, documentId: body.id } };
};

export const documentRequests: readonly RequestCase[] = [
  requestTo(addDocumentContract, async stage => {
    await seedComplete(stage);
    const file = {
      type: 'D1',
      fileName: 'giấy tờ mẫu.pdf',
      kind: 'PDF',
      bytes: 1000,
      sha256: 'c'.repeat(64),
    } as const;
    return { ...own, params: { submissionId }, body: file };
  }),
  requestTo(getDocumentPartsContract, stage => seedParts(stage, 1)),
  requestTo(completeDocumentContract, stage => seedParts(stage, 2)),
  requestTo(removeDocumentContract, async stage => {
    await seedComplete(stage);
    return { ...own, params };
  }),
  requestTo(changeDocumentContract, async stage => {
    await seedComplete(stage);
    return { ...own, params, version: 1, body: { validTo: '2027-01-01' } };
  }),
];

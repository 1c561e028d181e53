import { createHash } from 'node:crypto';
import { listen } from '#infra/local/runtime/listen.ts';
import { openFilesDoor } from '#infra/local/site/serve-files.ts';
import { filesPath } from '#infra/site/site-paths.ts';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { openFiles } from '#shared/adapters/s3/files.ts';
import { addDocument } from '#shared/application/dossier/add-document.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { bucket, region, runTemporary } from '../../infra/local/object-store/fixture.ts';
import { makeForm } from '../../infra/local/object-store/sign-form.ts';
import { answered } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld } from '../../support/world.ts';

export type SentFile = {
  readonly type: DocumentTypeCode;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly fileName?: string;
};

/** What a client announces of a file. */
const announcementOf = ({ type, kind, bytes, fileName }: SentFile) => ({
  type,
  kind,
  fileName: fileName ?? 'giấy tờ mẫu.pdf',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  validTo: null,
});

/** A world on real engines for records and objects, an open round, and what its tests do over and over. */
export const openAttachments = async () => {
  const store = await runTemporary();
  store.clock.now = whileOpen;
  const door = await listen(openFilesDoor(`${store.endpoint}/${bucket}`));
  const files = openFiles({
    client: store.client,
    bucket,
    region,
    uploadUrl: `${store.endpoint}/${bucket}`,
    downloadUrl: `http://127.0.0.1:${door.port}${filesPath}`,
  });
  const tested = await openTestWorld({ files, examine: openExamine({ scan: scanSignatures }) });
  const { world } = tested;
  await seedOpenRound(world);

  const draft = async (number: number, overrides: Partial<Submission> = {}): Promise<Submission> => {
    const submission = buildDraft(number, overrides);
    await seed(world, [
      record('establishment', sampleId(3000 + number), buildEstablishment(number)),
      record('product', sampleId(4000 + number), buildProduct(number)),
      record('submission', submission.id, submission),
    ]);
    return submission;
  };
  const announce = (submissionId: string, file: SentFile, now = whileOpen, actor = producer) =>
    runCommand(
      world,
      addDocument,
      askAs(
        actor,
        'document.change',
        { params: { submissionId }, query: {}, body: announcementOf(file) },
        { now },
      ),
    );
  const post = async (fields: Readonly<Record<string, string>>, bytes: Uint8Array) =>
    (
      await fetch(`${store.endpoint}/${bucket}`, {
        method: 'POST',
        body: makeForm(fields, new Uint8Array(bytes)),
      })
    ).status;
  const arrive = (key: string, by: World = world) =>
    onObjectCreated(by, { key }, whileOpen + 1000, 'arrival');

  /** Announces, posts and examines one file; gives its record. */
  const send = async (submissionId: string, file: SentFile, sent: Uint8Array = file.bytes) => {
    const { body } = answered(addDocumentContract, await announce(submissionId, file));
    const { upload, document } = body;
    if (upload.method !== 'post') throw new Error('this file goes up in parts');
    const status = await post(upload.fields, sent);
    const key = upload.fields.key ?? '';
    const { outcome } = await arrive(key);
    const stored = await world.records.find('document', `${submissionId}/${document.id}`);
    return { status, key, fields: upload.fields, outcome, document: stored?.body, id: document.id };
  };

  return {
    ...{ world, store, files, draft, announce, post, arrive, send },
    close: async () => {
      await door.close();
      await tested.close();
      await store.remove();
    },
  };
};

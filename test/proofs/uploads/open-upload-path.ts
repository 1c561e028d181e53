import { createHash } from 'node:crypto';
import type { S3Event } from 'aws-lambda';
import * as z from 'zod';
import { listen } from '#infra/local/runtime/listen.ts';
import { openFilesDoor } from '#infra/local/site/serve-files.ts';
import { filesPath } from '#infra/site/site-paths.ts';
import { fileHeaders } from '#infra/site/site-policy.ts';
import { openFiles } from '#shared/adapters/s3/files.ts';
import type { World } from '#shared/application/ports.ts';
import { documentView, uploadView } from '#shared/contracts/dossier/document-view.ts';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import { bucket, credentials, region, runTemporary } from '../../infra/local/object-store/fixture.ts';
import { makeForm } from '../../infra/local/object-store/sign-form.ts';
import { openGateway } from '../../secrecy/gateway.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld } from '../../support/world.ts';
import { openExaminer } from './open-examiner.ts';

export type Sent = {
  readonly type: DocumentTypeCode;
  readonly kind: FileKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

const added = z.object({ document: documentView, upload: uploadView });
const listed = z.object({ items: z.array(documentView) });
const problem = z.object({ code: z.string() });
const address = z.object({ url: z.string() });

/** What a test may plant: a door that adds nothing, an examination of another kind. */
export type Planted = {
  readonly doorHeaders?: Readonly<Record<string, string>>;
  readonly examine?: (world: World) => (event: S3Event) => Promise<void>;
};

/** The whole way of a file: announced over HTTP's pipeline, sent to the store, examined by a process of its own, downloaded. */
export const openUploadPath = async ({ doorHeaders = fileHeaders, examine }: Planted = {}) => {
  const arrivals = { deliver: async (_: S3Event): Promise<void> => {} };
  const store = await runTemporary(event => arrivals.deliver(event));
  store.clock.now = whileOpen;
  const door = await listen(openFilesDoor(`${store.endpoint}/${bucket}`, doorHeaders));
  const uploadUrl = `${store.endpoint}/${bucket}`;
  const downloadUrl = `http://127.0.0.1:${door.port}${filesPath}`;
  const files = openFiles({ client: store.client, bucket, region, uploadUrl, downloadUrl });
  const tested = await openTestWorld({ files });
  const { world } = tested;
  const endpoint = await tested.client.config.endpoint?.();
  const examiner =
    examine === undefined
      ? await openExaminer({
          ...{ AWS_REGION: region, TB_RECORDS_TABLE: 'records', TB_AUDIT_TABLE: 'audit' },
          ...{ TB_FILES_BUCKET: bucket, TB_UPLOAD_URL: uploadUrl, TB_DOWNLOAD_URL: downloadUrl },
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          AWS_ENDPOINT_URL_S3: store.endpoint,
          AWS_ENDPOINT_URL_DYNAMODB: `http://${endpoint?.hostname}:${endpoint?.port}`,
        })
      : undefined;
  arrivals.deliver = examine?.(world) ?? (async event => examiner?.examine(event));
  await seedOpenRound(world);

  const call = openGateway(world);
  let keys = 0;
  const ask = (routeKey: string, params: Readonly<Record<string, string>>, rest: object = {}) =>
    call(routeKey, { as: producer.id, now: whileOpen, params, ...rest });
  const command = (
    routeKey: string,
    params: Readonly<Record<string, string>>,
    body?: unknown,
    as?: string,
  ) => {
    keys += 1;
    return ask(routeKey, params, { key: `uploads-${keys}`, body, ...(as === undefined ? {} : { as }) });
  };

  let drafts = 0;
  /** A dossier that takes some more files. */
  const draft = async (): Promise<string> => {
    drafts += 1;
    const submission = buildDraft(drafts);
    await seed(world, [
      record('establishment', sampleId(3000 + drafts), buildEstablishment(drafts)),
      record('product', sampleId(4000 + drafts), buildProduct(drafts)),
      record('submission', submission.id, submission),
    ]);
    return submission.id;
  };

  const announce = async (submissionId: string, { type, kind, fileName, bytes }: Sent, as?: string) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const body = { type, kind, fileName, bytes: bytes.length, sha256, validTo: null };
    const reply = await command('POST /v1/submissions/{submissionId}/documents', { submissionId }, body, as);
    return reply.status === 201
      ? { ok: true as const, ...added.parse(JSON.parse(reply.text)) }
      : { ok: false as const, code: problem.parse(JSON.parse(reply.text)).code, text: reply.text };
  };

  const post = (fields: Readonly<Record<string, string>>, bytes: Uint8Array): Promise<Response> =>
    fetch(uploadUrl, { method: 'POST', body: makeForm(fields, new Uint8Array(bytes)) });

  /** Sends the bytes as the ticket says; whether the store took them. */
  const transfer = async (
    submissionId: string,
    { document, upload }: z.output<typeof added>,
    bytes: Uint8Array,
  ): Promise<boolean> => {
    if (upload.method === 'post') return (await post(upload.fields, bytes)).ok;
    let at = 0;
    for (const part of upload.parts) {
      const body = new Uint8Array(bytes.subarray(at, at + part.bytes));
      at += part.bytes;
      if (!(await fetch(part.url, { method: 'PUT', body })).ok) return false;
    }
    const params = { submissionId, documentId: document.id };
    const route = 'POST /v1/submissions/{submissionId}/documents/{documentId}/completion';
    return (await command(route, params)).status < 300;
  };

  /** The document as its owner sees it, once it is examined. A bound against hanging, far beyond what any file takes. */
  const settled = async (submissionId: string, id: string) => {
    const deadline = performance.now() + 120_000;
    for (;;) {
      const { text } = await ask('GET /v1/submissions/{submissionId}/documents', { submissionId });
      const found = listed.parse(JSON.parse(text)).items.find(document => document.id === id);
      if (found !== undefined && !['awaiting', 'quarantined'].includes(found.state)) return found;
      if (performance.now() > deadline) throw new Error(`document ${id} was never examined`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  };

  /** Where its owner may download it from, or why not. */
  const addressOf = async (submissionId: string, documentId: string, preview = false) => {
    const route = 'GET /v1/submissions/{submissionId}/documents/{documentId}/download';
    const reply = await ask(route, { submissionId, documentId }, { query: { preview: String(preview) } });
    const body: unknown = JSON.parse(reply.text);
    return reply.status === 200
      ? { ...address.parse(body), code: undefined }
      : { url: undefined, code: problem.parse(body).code };
  };

  return {
    ...{ world, store, files, uploadUrl, draft, announce, post, transfer, settled, addressOf },
    memory: () => examiner?.memory(),
    close: async () => {
      await examiner?.close();
      await door.close();
      await tested.close();
      await store.remove();
    },
  };
};
export type UploadPath = Awaited<ReturnType<typeof openUploadPath>>;

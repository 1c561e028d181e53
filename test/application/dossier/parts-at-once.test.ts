import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { completeDocument } from '#shared/application/dossier/complete-document.ts';
import { getDocumentParts } from '#shared/application/dossier/get-document-parts.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { bucket } from '../../infra/local/object-store/fixture.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { whileOpen } from '../../support/submission-builder.ts';
import { openAttachments } from './attachments.ts';

const bytes = new Uint8Array(9 * 1024 * 1024);

describe('a file sent in parts', () => {
  let at: Awaited<ReturnType<typeof openAttachments>>;
  beforeAll(async () => {
    at = await openAttachments();
  });
  afterAll(() => at.close());

  const sendParts = async (number: number) => {
    const { id: submissionId } = await at.draft(number);
    const announced = await at.announce(submissionId, { type: 'D1', kind: 'PDF', bytes });
    const { document, upload } = answered(addDocumentContract, announced).body;
    if (upload.method !== 'parts') throw new Error('this file goes up whole');
    let sent = 0;
    for (const part of upload.parts) {
      const body = bytes.subarray(sent, sent + part.bytes);
      expect((await fetch(part.url, { method: 'PUT', body })).status).toBe(200);
      sent += part.bytes;
    }
    return { submissionId, documentId: document.id };
  };
  type Sent = Awaited<ReturnType<typeof sendParts>>;
  const askOf = (params: Sent) =>
    askAs(producer, 'document.change', { params, query: {}, body: undefined }, { now: whileOpen });
  const complete = (sent: Sent, world: World = at.world) => runCommand(world, completeDocument, askOf(sent));

  /** A world in which another request completes the upload just before the named call. */
  const overtaken = (sent: Sent, before: 'listParts' | 'completeParts'): World => {
    const { files } = at.world;
    return {
      ...at.world,
      files: {
        ...files,
        [before]: async (upload: never) => {
          await complete(sent);
          return files[before](upload);
        },
      },
    };
  };

  test.each([
    [1, 'listParts'],
    [2, 'completeParts'],
  ] as const)('is together once, though another request was first (%#)', async (number, before) => {
    const sent = await sendParts(number);

    expect(await complete(sent, overtaken(sent, before))).toMatchObject({
      ok: true,
      value: { body: { state: 'awaiting' } },
    });
  });

  test('has no parts left to send once it is together, though it is not examined yet', async () => {
    const sent = await sendParts(3);
    await complete(sent);

    expect(codeOf(await runCommand(at.world, getDocumentParts, askOf(sent)))).toBe('document.no-parts');
  });

  test('of an upload that the store has given up is missing its parts: no fault', async () => {
    const sent = await sendParts(4);
    const stored = await at.world.records.find('document', `${sent.submissionId}/${sent.documentId}`);
    const { key, uploadId } = stored?.body ?? {};
    await at.store.client.send(
      new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId ?? undefined }),
    );

    expect(codeOf(await complete(sent))).toBe('document.parts-missing');
  });
});

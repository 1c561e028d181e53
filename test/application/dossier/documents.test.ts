import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeDocument } from '#shared/application/dossier/change-document.ts';
import { completeDocument } from '#shared/application/dossier/complete-document.ts';
import { getDocumentParts } from '#shared/application/dossier/get-document-parts.ts';
import { removeDocument } from '#shared/application/dossier/remove-document.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { changeDocumentContract } from '#shared/contracts/dossier/change-document.ts';
import { completeDocumentContract } from '#shared/contracts/dossier/complete-document.ts';
import { getDocumentPartsContract } from '#shared/contracts/dossier/get-document-parts.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, person } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { sampleTimeline } from '../../support/round-builder.ts';
import { whileOpen } from '../../support/submission-builder.ts';
import { openAttachments, type SentFile } from './attachments.ts';

const megabyte = 1024 * 1024;
const pdf: SentFile = { type: 'D1', kind: 'PDF', bytes: makeSimplePdf() };
const filled = (length: number, fill: number): Buffer => Buffer.alloc(length, fill);

describe('documents of a dossier', () => {
  let at: Awaited<ReturnType<typeof openAttachments>>;
  beforeAll(async () => {
    at = await openAttachments();
  });
  afterAll(() => at.close());

  const about = (submissionId: string, documentId: string) =>
    askAs(
      producer,
      'document.change',
      { params: { submissionId, documentId }, query: {}, body: undefined },
      { now: whileOpen },
    );

  test('the same content twice is recognised; while it is still awaited its ticket is renewed', async () => {
    const { id } = await at.draft(1);
    const first = answered(addDocumentContract, await at.announce(id, pdf)).body;
    const renewed = answered(addDocumentContract, await at.announce(id, pdf, whileOpen + 60_000)).body;

    expect(renewed.document.id).toBe(first.document.id);
    expect(renewed.upload.expiresAt > first.upload.expiresAt).toBe(true);
    const again = await at.announce(id, { ...pdf, type: 'D2' });
    expect(again).toMatchObject({
      refusal: { code: 'document.duplicate', params: { documentId: first.document.id } },
    });
  });

  test('two tabs that announce one file at once make one document', async () => {
    const { id } = await at.draft(2);

    const made = await Promise.all([1, 2, 3].map(() => at.announce(id, pdf)));

    const ids = made.map(result => answered(addDocumentContract, result).body.document.id);
    expect(new Set(ids).size).toBe(1);
  });

  test('a ticket never outlives the closing hour', async () => {
    const { id } = await at.draft(3);
    const closesAt = Date.parse(sampleTimeline.closesAt);

    const { upload } = answered(addDocumentContract, await at.announce(id, pdf, closesAt - 60_000)).body;

    expect(upload.expiresAt).toBe(sampleTimeline.closesAt);
    expect(codeOf(await at.announce(id, { ...pdf, type: 'D2' }, closesAt))).toBe('round.closed');
  });

  test.each([
    [
      'a kind its type does not take',
      { type: 'D4', kind: 'PDF', bytes: pdf.bytes },
      '/body/kind',
      'document.kind-not-allowed',
    ],
    [
      'a type the round does not ask for',
      { type: 'U1', kind: 'PDF', bytes: pdf.bytes },
      '/body/type',
      'document.type-not-asked',
    ],
    [
      'more bytes than its type takes',
      { type: 'D1', kind: 'PDF', bytes: filled(20 * megabyte + 1, 1) },
      '/body/bytes',
      'document.too-large',
    ],
  ] as const satisfies readonly (readonly [string, SentFile, string, string])[])(
    'a file of %s gets no ticket',
    async (_, file, pointer, code) => {
      const { id } = await at.draft(4 + code.length);

      expect(pointersOf(await at.announce(id, file))).toEqual({ [pointer]: code });
    },
  );

  test('a type takes so many files and no more; one taken out makes room', async () => {
    const { id } = await at.draft(5);
    const made = [];
    for (let index = 0; index < 5; index += 1)
      made.push(
        answered(addDocumentContract, await at.announce(id, { ...pdf, bytes: filled(100, index) })).body,
      );

    expect(codeOf(await at.announce(id, { ...pdf, bytes: filled(100, 9) }))).toBe('document.too-many');
    const removed = await runCommand(at.world, removeDocument, about(id, made[0]?.document.id ?? ''));
    expect(codeOf(removed)).toBe('ok');
    expect(codeOf(await at.announce(id, { ...pdf, bytes: filled(100, 9) }))).toBe('ok');
    const gone = await runCommand(at.world, removeDocument, about(id, made[0]?.document.id ?? ''));
    expect(codeOf(gone)).toBe('resource.not-found');
  });

  test('a submitted dossier takes no file, and nobody else ever', async () => {
    const { id } = await at.draft(6, { state: 'submitted' });
    const open = await at.draft(7);

    expect(codeOf(await at.announce(id, pdf))).toBe('submission.not-editable');
    expect(codeOf(await at.announce(open.id, pdf, whileOpen, person('stranger')))).toBe('resource.not-found');
  });

  test('a large file goes up in parts, resumes where it stopped, and is put together once', async () => {
    const { id } = await at.draft(8);
    const bytes = makeSimplePdf({ more: [{ entries: '', data: filled(10 * megabyte, 32) }] });
    const { document, upload } = answered(
      addDocumentContract,
      await at.announce(id, { type: 'D3', kind: 'PDF', bytes }),
    ).body;
    if (upload.method !== 'parts') throw new Error('expected parts');
    expect(upload.parts.map(part => part.bytes)).toEqual([8 * megabyte, bytes.length - 8 * megabyte]);
    const put = async (part: { part: number; bytes: number; url: string }) => {
      const start = (part.part - 1) * 8 * megabyte;
      const body = new Uint8Array(bytes.subarray(start, start + part.bytes));
      expect((await fetch(part.url, { method: 'PUT', body })).status).toBe(200);
    };
    const first = upload.parts[0];
    if (first !== undefined) await put(first);

    expect(codeOf(await runCommand(at.world, completeDocument, about(id, document.id)))).toBe(
      'document.parts-missing',
    );
    const rest = answered(
      getDocumentPartsContract,
      await runCommand(at.world, getDocumentParts, about(id, document.id)),
    ).body;
    expect(rest.present).toEqual([{ part: 1, bytes: 8 * megabyte }]);
    for (const part of rest.parts) await put(part);
    for (let time = 0; time < 2; time += 1)
      answered(
        completeDocumentContract,
        await runCommand(at.world, completeDocument, about(id, document.id)),
      );

    const stored = await at.world.records.find('document', `${id}/${document.id}`);
    expect(await at.arrive(stored?.body.key ?? '')).toMatchObject({ outcome: 'clean' });
  });

  test('the type changes where the new one takes such a file; the expiry date at the version that was read', async () => {
    const { id } = await at.draft(9);
    const sent = await at.send(id, pdf);
    const change = async (patch: object, ifVersion: number) =>
      runCommand(
        at.world,
        changeDocument,
        askAs(
          producer,
          'document.change',
          {
            params: { submissionId: id, documentId: sent.id },
            query: {},
            body: changeDocumentContract.body.parse(patch),
          },
          { now: whileOpen, ifVersion },
        ),
      );

    expect(pointersOf(await change({ type: 'D4' }, 2))).toEqual({
      '/body/kind': 'document.kind-not-allowed',
    });
    const changed = answered(
      changeDocumentContract,
      await change({ type: 'D5_QUALITY', validTo: '2028-12-31' }, 2),
    );
    expect(changed.body).toMatchObject({ type: 'D5_QUALITY', validTo: '2028-12-31', version: 3 });
    expect(codeOf(await change({ validTo: null }, 2))).toBe('request.version-stale');
  });
});

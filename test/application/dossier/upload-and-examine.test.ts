import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { downloadDocument } from '#shared/application/dossier/download-document.ts';
import { listDocuments } from '#shared/application/dossier/list-documents.ts';
import type { World } from '#shared/application/ports.ts';
import { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { bucket } from '../../infra/local/object-store/fixture.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { makePhoto } from '../../support/files/make-photo.ts';
import { whileOpen } from '../../support/submission-builder.ts';
import { openAttachments, type SentFile } from './attachments.ts';

const pdf: SentFile = { type: 'D1', kind: 'PDF', bytes: makeSimplePdf() };

describe('files on their way into a dossier', () => {
  let at: Awaited<ReturnType<typeof openAttachments>>;
  let photo: SentFile;
  beforeAll(async () => {
    at = await openAttachments();
    const bytes = await makePhoto({ width: 1800, height: 1200, orientation: 6 });
    photo = { type: 'D4', kind: 'JPEG', bytes, fileName: 'ảnh mẫu.jpg' };
  });
  afterAll(() => at.close());

  const download = async (submissionId: string, documentId: string, preview: 'true' | 'false' = 'false') =>
    downloadDocument(
      at.world,
      askAs(
        producer,
        'document.read',
        { params: { submissionId, documentId }, query: { preview }, body: undefined },
        { now: whileOpen },
      ),
    );

  test('a photo posted by its ticket becomes clean, pinned and downloadable, with a preview that names no place', async () => {
    const { id: submissionId } = await at.draft(1);

    const sent = await at.send(submissionId, photo);

    expect(sent).toMatchObject({ status: 204, outcome: 'clean' });
    expect(sent.document).toMatchObject({ state: 'clean', width: 1800, height: 1200, findings: [] });
    expect(sent.document?.versionId).toEqual(expect.any(String));
    const whole = answered(downloadDocumentContract, await download(submissionId, sent.id)).body;
    const response = await fetch(whole.url);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(photo.bytes))).toBe(true);
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%E1%BA%A3nh");
    const small = answered(downloadDocumentContract, await download(submissionId, sent.id, 'true')).body;
    const preview = Buffer.from(await (await fetch(small.url)).arrayBuffer());
    expect(preview.length).toBeLessThan(photo.bytes.length);
    expect(preview.includes('Exif')).toBe(false);
  });

  test('a small photo is kept with a warning', async () => {
    const { id } = await at.draft(2);
    const bytes = await makePhoto({ width: 800, height: 600 });

    const { outcome, document } = await at.send(id, { ...photo, bytes });

    expect(outcome).toBe('clean');
    expect(document?.findings).toEqual([{ code: 'file.photo-below-print-size', severity: 'warning' }]);
  });

  test('a wrong kind under a right name is refused by its content, in words of both languages', async () => {
    const { id: submissionId } = await at.draft(3);
    const bytes = Buffer.from('<html><script>alert(1)</script></html>');

    const { outcome, id } = await at.send(submissionId, { ...pdf, bytes });

    expect(outcome).toBe('refused');
    expect(codeOf(await download(submissionId, id))).toBe('document.not-clean');
    const list = await listDocuments(
      at.world,
      askAs(producer, 'document.read', { params: { submissionId }, query: {}, body: undefined }),
    );
    const [item] = answered(listDocumentsContract, list).body.items;
    expect(item).toMatchObject({ state: 'refused', findings: [{ code: 'file.kind-unknown' }] });
    expect(item?.findings[0]?.vi).toContain('PDF');
  });

  test('a true PDF announced as a photograph is refused: not what was announced, not what the type takes', async () => {
    const { id } = await at.draft(4);

    const { document } = await at.send(id, { ...photo, bytes: pdf.bytes });

    expect(document?.state).toBe('refused');
    expect(document?.findings.map(({ code }) => code).sort()).toEqual([
      'file.kind-not-allowed',
      'file.not-as-declared',
    ]);
  });

  test('other bytes than those announced never enter: the ticket is bound to length and checksum', async () => {
    const { id } = await at.draft(5);
    const other = Buffer.from(pdf.bytes);
    other.write('X', other.length - 10);

    expect(await at.send(id, pdf, other)).toMatchObject({ status: 400, outcome: 'ignored' });
  });

  test('an object that got there past the ticket is held to the announced checksum', async () => {
    const { id } = await at.draft(6);
    const announced = await at.announce(id, pdf);
    const key = announced.ok
      ? (await at.world.records.children('document', id)).map(({ body }) => body.key)[0]
      : undefined;
    const other = makeSimplePdf();
    other.write('9', 7);
    await at.store.client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: other }));

    expect(await at.arrive(key ?? '')).toMatchObject({ outcome: 'refused' });
  });

  test('events that come twice, together and out of order end in one state, with one version pinned', async () => {
    const { id } = await at.draft(7);
    const first = await at.send(id, pdf);
    const trail = async () =>
      (await at.world.records.auditStream(`document/${id}/${first.id}`, { limit: 50, cursor: undefined }))
        .items.length;
    const before = await trail();

    const again = await Promise.all([1, 2, 3].map(() => at.arrive(first.key)));

    expect(again.map(({ outcome }) => outcome)).toEqual(['settled', 'settled', 'settled']);
    expect(await trail()).toBe(before);
  });

  test('three deliveries of one arrival at once settle it once', async () => {
    const { id } = await at.draft(8);
    const announced = await at.announce(id, pdf);
    if (!announced.ok || announced.value.body.upload.method !== 'post') throw new Error('no ticket');
    const { fields } = announced.value.body.upload;
    await at.post(fields, pdf.bytes);

    const outcomes = (await Promise.all([1, 2, 3].map(() => at.arrive(fields.key ?? '')))).map(
      ({ outcome }) => outcome,
    );

    expect(outcomes).toContain('clean');
    const [document] = await at.world.records.children('document', id);
    expect(document).toMatchObject({ version: 2, body: { state: 'clean' } });
  });

  test('what is posted again after the verdict does not change the pinned version', async () => {
    const { id } = await at.draft(9);
    const first = await at.send(id, pdf);

    expect(await at.post(first.fields, pdf.bytes)).toBe(204);
    await at.arrive(first.key);

    const stored = await at.world.records.find('document', `${id}/${first.id}`);
    expect(stored?.body.versionId).toBe(first.document?.versionId);
    expect((await at.files.head(first.key))?.versionId).not.toBe(first.document?.versionId);
  });

  test('without a malware verdict a file stays quarantined, and becomes clean when it comes', async () => {
    const { id } = await at.draft(10);
    const announced = await at.announce(id, pdf);
    if (!announced.ok || announced.value.body.upload.method !== 'post') throw new Error('no ticket');
    const { fields } = announced.value.body.upload;
    await at.post(fields, pdf.bytes);
    const silent: World = { ...at.world, examine: async () => ({ verdict: 'pending' }) };

    expect(await at.arrive(fields.key ?? '', silent)).toMatchObject({ outcome: 'quarantined' });
    expect(await at.arrive(fields.key ?? '', silent)).toMatchObject({ outcome: 'quarantined' });
    expect(await at.arrive(fields.key ?? '')).toMatchObject({ outcome: 'clean' });
  });

  test('the scanners test file is refused', async () => {
    const { id } = await at.draft(11);
    const eicar = Buffer.from(
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
    );
    const bytes = Buffer.concat([pdf.bytes, eicar]);

    const { document } = await at.send(id, { ...pdf, bytes });

    expect(document?.findings).toEqual([{ code: 'file.malware', severity: 'error' }]);
  });

  test('keys that nobody was given are ignored', async () => {
    const { id } = await at.draft(12);
    const { key } = await at.send(id, pdf);
    const keys = [
      'incoming/x',
      '../../etc',
      key.replace(/.$/, char => (char === '0' ? '1' : '0')),
      `${key}/x`,
    ];

    for (const stray of keys) expect(await at.arrive(stray)).toMatchObject({ outcome: 'ignored' });
  });
});

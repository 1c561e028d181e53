import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { hostileFiles } from '../../support/files/hostile-files.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { sayProof } from '../support/say-proof.ts';
import { honestUploads } from './honest-uploads.ts';
import { hostileNames } from './hostile-names.ts';
import { hostilePosts, putPast } from './hostile-posts.ts';
import { openUploadPath, type UploadPath } from './open-upload-path.ts';
import { faultsOfRefusal, sendThrough } from './send-through.ts';
import { throughDoor } from './through-door.ts';

const megabyte = 1_048_576;
const types: readonly DocumentTypeCode[] = defaultDocuments('TINH').map(({ type }) => type);
const honest = honestUploads(types);
const pdf = (number: number) => ({
  ...({ type: 'D3', kind: 'PDF', fileName: 'mẫu.pdf' } as const),
  bytes: makeSimplePdf({ catalog: `/Mau ${number}` }),
});

describe('the way of a file into a dossier', () => {
  let path: UploadPath;
  let refused = 0;
  let neutralised = 0;
  let whole = 0;
  beforeAll(async () => {
    path = await openUploadPath();
  });
  afterAll(async () => {
    const { grown, atFirst, atLast } = path.memory() ?? { grown: 0, atFirst: 0, atLast: 0 };
    expect(grown).toBeLessThan(100 * megabyte);
    const megabytes = (bytes: number) => Math.round(bytes / megabyte);
    sayProof('hostile uploads', {
      refused: { value: refused, least: 110 },
      neutralised: { value: neutralised, least: 18 },
      'honest and whole': { value: whole, least: 20 },
      'MB below 100 of the worst file': { value: 100 - megabytes(grown), least: 1 },
      'MB below 150 kept after all': { value: 150 - megabytes(atLast - atFirst), least: 1 },
    });
    await path.close();
  });

  test.each(hostileFiles.map(file => [`${file.what} (${file.name})`, file] as const))(
    'ends, with its reason, for %s',
    async (_, file) => {
      expect(await faultsOfRefusal(path, file)).toEqual([]);
      refused += 1;
    },
  );

  test.each(hostileNames.map(({ what, ...rest }, index) => [what, { ...rest, index }] as const))(
    'is the same whatever its name: %s',
    async (_, { name, met, index }) => {
      const draft = await path.draft();
      const passage = await sendThrough(path, draft, { ...pdf(index), fileName: name });
      if (met === 'refused') {
        expect(passage).toMatchObject({ at: 'announcement', codes: ['request.invalid'] });
        refused += 1;
        return;
      }
      if (passage.at !== 'dossier') throw new Error(JSON.stringify(passage));
      const { faults, savedAs, bytes } = await throughDoor(path, draft, passage.id);
      expect({ faults, savedAs }).toEqual({ faults: [], savedAs: met.savedAs });
      expect(bytes.equals(pdf(index).bytes)).toBe(true);
      const stored = await path.world.records.find('document', `${draft}/${passage.id}`);
      expect(stored?.body.key).toMatch(/^incoming\/[0-9A-Z]{26}\/[0-9A-Z]{26}-[0-9a-f]+$/);
      neutralised += 1;
    },
  );

  test.each(Object.entries(hostilePosts))(
    'takes a form as it was given out: not with %s',
    async (_, forge) => {
      const [draft, another] = [await path.draft(), await path.draft()];
      const [mine, others] = [await path.announce(draft, pdf(1)), await path.announce(another, pdf(2))];
      if (!mine.ok || !others.ok) throw new Error('no ticket');
      if (mine.upload.method !== 'post' || others.upload.method !== 'post') throw new Error('no form');
      const { fields } = mine.upload;
      const forged = forge({ fields, bytes: pdf(1).bytes, others: others.upload.fields });
      const reply = await path.post(forged.fields, forged.bytes);
      expect(reply.ok).toBe(false);
      for (const key of [fields.key, others.upload.fields.key])
        expect(await path.files.head(key ?? '')).toBeUndefined();
      refused += 1;
    },
  );

  test('ends with its ticket', async () => {
    const draft = await path.draft();
    const announced = await path.announce(draft, pdf(1));
    if (!announced.ok || announced.upload.method !== 'post') throw new Error('no form');
    const now = path.store.clock.now;
    path.store.clock.now = Date.parse(announced.upload.expiresAt);
    const reply = await path.post(announced.upload.fields, pdf(1).bytes);
    path.store.clock.now = now;
    expect(reply.status).toBe(403);
    refused += 1;
  });

  test('is not begun for a dossier of another, a type, a kind or a size that is not taken', async () => {
    const draft = await path.draft();
    const huge = { ...pdf(1), bytes: Buffer.alloc(25 * megabyte + 1, 32) };
    expect(await path.announce(draft, pdf(1), 'stranger-1')).toMatchObject({ code: 'resource.not-found' });
    for (const wrong of [huge, { ...pdf(1), type: 'D4' as const }, { ...pdf(1), type: 'U1' as const }])
      expect(await path.announce(draft, wrong)).toMatchObject({ code: 'request.invalid' });
    refused += 4;
  });

  test('keeps the version that was examined, whatever is put under its key later', async () => {
    const draft = await path.draft();
    const announced = await path.announce(draft, pdf(1));
    if (!announced.ok || announced.upload.method !== 'post') throw new Error('no form');
    const { document, upload } = announced;
    await path.transfer(draft, announced, pdf(1).bytes);
    await path.settled(draft, document.id);
    expect((await path.post(upload.fields, pdf(1).bytes)).status).toBe(204);
    await path.store.client.send(putPast(upload.fields.key ?? '', Buffer.from('<script>alert(1)</script>')));
    const { bytes, faults } = await throughDoor(path, draft, document.id);
    expect([bytes.equals(pdf(1).bytes), faults]).toEqual([true, []]);
    neutralised += 1;
  });

  test('ends for what was put under its key before it came', async () => {
    const draft = await path.draft();
    const announced = await path.announce(draft, pdf(1));
    if (!announced.ok || announced.upload.method !== 'post') throw new Error('no form');
    await path.store.client.send(putPast(announced.upload.fields.key ?? '', pdf(2).bytes));
    const { state, findings } = await path.settled(draft, announced.document.id);
    expect([state, findings.map(({ code }) => code)]).toEqual(['refused', ['file.not-as-declared']]);
    refused += 1;
  });

  test.each(honest.map((file, index) => [`${index} ${file.type} ${file.fileName}`, file] as const))(
    'brings an honest file back as it was: %s',
    async (_, { type, kind, fileName, make }) => {
      const draft = await path.draft();
      const sent = { type, kind, fileName, bytes: await make() };
      const passage = await sendThrough(path, draft, sent);
      if (passage.at !== 'dossier') throw new Error(JSON.stringify(passage));
      const { bytes, faults, savedAs, mime } = await throughDoor(path, draft, passage.id);
      const name = fileName.normalize('NFC').replace(/ +/g, ' ');
      expect({ faults, savedAs, shown: passage.fileName }).toEqual({
        faults: [],
        savedAs: name,
        shown: name,
      });
      expect(bytes.equals(Buffer.from(sent.bytes))).toBe(true);
      expect(mime).toBe(fileKinds[kind].mime);
      whole += 1;
    },
  );
});

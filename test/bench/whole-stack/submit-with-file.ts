import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePeople } from '#infra/local/sample/people.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { seedOpenRound } from '#test/support/open-round.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { buildDossier, buildDraft, documentIdOf, whileOpen } from '#test/support/submission-builder.ts';
import type { PlayFile } from '../../play/dossier-files.ts';
import { type DocumentView, uploadFile } from '../../play/upload.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { besideServer } from '../../support/http/server-world.ts';
import { cpuOfOne } from '../measure.ts';
import { withMeasuredServer } from './measured-server.ts';

const warming = 4;
const batches = 5;
const inBatch = 4;
const mebibyte = 1_048_576;
/** What a PDF of one page weighs around its content, about. */
const aroundBytes = 700;
const [owner] = samplePeople.producers;

const numbers = Array.from({ length: warming + batches * inBatch }, (_none, at) => at + 1);

/** Drafts with every paper that is asked for, as uploads and their examination leave them. */
const seedDrafts = (folder: string, ownerIds: readonly string[]): Promise<void> =>
  besideServer(folder, async world => {
    await seedOpenRound(world);
    for (const number of numbers) {
      const establishment = buildEstablishment(number, { ownerIds: [...ownerIds] });
      const product = buildProduct(number, { establishmentId: establishment.id });
      const draft = buildDraft(number, { ownerIds: [...ownerIds] });
      await seed(world, [
        record('establishment', establishment.id, establishment),
        record('product', product.id, product),
        record('submission', draft.id, draft),
        ...buildDossier(number).map(document => record('document', documentIdOf(document), document)),
      ]);
    }
  });

/** A PDF of a mebibyte that no compression makes smaller. */
const fileOf = (number: number): PlayFile => {
  const data = randomBytes(mebibyte - aroundBytes);
  const bytes = makeSimplePdf({ more: [{ entries: '', data }] });
  const fileName = `Hồ sơ năng lực mẫu ${number}.pdf`;
  return { type: 'D5_OTHER', kind: 'PDF', fileName, bytes, sha256: sha256(bytes), validTo: null };
};

const submit = async (
  client: ApiClient,
  settle: () => Promise<unknown>,
  number: number,
  file: PlayFile,
): Promise<void> => {
  const { id } = buildDraft(number);
  await uploadFile(client, id, file);
  await settle();
  const declaration = { accepted: true, name: owner?.name ?? '' };
  await client.post(`/v1/submissions/${id}/submission`, { declaration });
};

/** What was acknowledged stands there: filed, and the file clean, byte for byte as it was sent. */
const readBack = async (client: ApiClient, number: number, file: PlayFile): Promise<void> => {
  const { id } = buildDraft(number);
  const { body } = await client.get<{ state: string }>(`/v1/submissions/${id}`);
  const documents = await client.get<{ items: readonly (DocumentView & { sha256: string | null })[] }>(
    `/v1/submissions/${id}/documents`,
  );
  const kept = documents.body.items.find(document => document.sha256 === file.sha256);
  if (body.state !== 'submitted' || kept?.state !== 'clean')
    throw new Error(`submission ${number} is ${body.state}, its file ${kept?.state ?? 'lost'}`);
};

/** The yardstick: the same bytes hashed, and on the disk for good. */
const hashToDisk = (folder: string, { bytes, fileName }: PlayFile): void => {
  createHash('sha256').update(bytes).digest();
  const handle = openSync(join(folder, fileName), 'w');
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
};

/** CPU milliseconds of the whole stack for a submission with a file of 1 MiB, and of its yardstick, batch by batch. */
export const submitWithFile = (): Promise<readonly { readonly ms: number; readonly yardstick: number }[]> =>
  withMeasuredServer(whileOpen, async server => {
    if (owner === undefined) throw new Error('there is no sample producer');
    await seedDrafts(server.folder, [owner.sub]);
    const client = await server.as(owner.sub);
    const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bench-'));
    const found: { ms: number; yardstick: number }[] = [];
    const run = async (of: readonly number[]) => {
      const files = of.map(number => ({ number, file: fileOf(number) }));
      const yardstick = await cpuOfOne(() => {
        for (const { file } of files) hashToDisk(folder, file);
      });
      const ms = await server.cpuOf(async () => {
        for (const { number, file } of files) await submit(client, server.settle, number, file);
      });
      for (const { number, file } of files) await readBack(client, number, file);
      return { ms: ms / of.length, yardstick: yardstick / of.length };
    };
    try {
      await run(numbers.slice(0, warming));
      for (let at = warming; at < numbers.length; at += inBatch)
        found.push(await run(numbers.slice(at, at + inBatch)));
      return found;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

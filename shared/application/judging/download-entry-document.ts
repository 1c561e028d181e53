import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { World } from '../ports.ts';
import { type EntryDocument, entryDocuments } from './entry-documents.ts';
import { findSeat } from './find-seat.ts';

type Contract = typeof downloadEntryDocumentContract;

/** How long the address works: 5 minutes. */
const lifetime = 300_000;

/**
 * What is handed out: the file as submitted, or its small picture where that is asked. Of a photograph in a blind round its preview, since the original tells by its
 * metadata where and by whose phone it was taken.
 */
const objectOf = async (
  world: World,
  { document, versionId, fileName }: EntryDocument,
  how: { readonly blind: boolean; readonly preview: boolean },
): Promise<{ key: string; versionId: string; fileName: string; contentType: string } | undefined> => {
  if (how.preview && document.previewKey === null) return undefined;
  if (document.previewKey === null || !(how.blind || how.preview))
    return { key: document.key, versionId, fileName, contentType: fileKinds[document.kind].mime };
  const preview = await world.files.head(document.previewKey);
  return (
    preview && {
      key: document.previewKey,
      versionId: preview.versionId,
      fileName: fileName.replace(/\.\w+$/, '.jpg'),
      contentType: fileKinds.JPEG.mime,
    }
  );
};

/** A short-lived address of a document of an entry that the caller judges. */
export const downloadEntryDocument: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const seat = await findSeat(world, ask, params);
  if (!seat.ok) return seat;
  const { round, entry } = seat.value;
  const submission = await world.records.find('submission', entry.body.submissionId);
  const documents = submission === undefined ? [] : await entryDocuments(world, round.body, submission);
  const wanted = documents.find(({ document }) => document.id === params.documentId);
  const object =
    wanted &&
    (await objectOf(world, wanted, {
      blind: round.body.rules.blind,
      preview: query.preview === 'true',
    }));
  if (object === undefined) return fail(wanted === undefined ? 'resource.not-found' : 'document.no-preview');
  const expiresAt = ask.now + lifetime;
  const url = await world.files.downloadUrl({ ...object, now: ask.now, expiresAt });
  return ok({ body: { url, expiresAt: isoOf(expiresAt), fileName: object.fileName } });
};

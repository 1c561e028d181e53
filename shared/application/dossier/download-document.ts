import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findDocument } from './find-document.ts';

type Contract = typeof downloadDocumentContract;

const validMs = 5 * 60_000;

/**
 * A five-minute address of the pinned version, always as an attachment; of the small preview where that is asked. Only clean
 * documents can be downloaded, by anybody; one that was taken out later as long as an earlier copy of the dossier holds it.
 */
export const downloadDocument: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDocument(world, ask, ask.input.params, 'pinned');
  if (!found.ok) return found;
  const { state, key, versionId, fileName, kind, previewKey } = found.value.document.body;
  // One that was taken out later was clean, since what was submitted holds it.
  if ((state !== 'clean' && state !== 'removed') || versionId === null) return fail('document.not-clean');
  const term = { now: ask.now, expiresAt: ask.now + validMs };
  const answer = (url: string) => ok({ body: { url, expiresAt: isoOf(term.expiresAt) } });
  if (ask.input.query.preview === 'false')
    return answer(
      await world.files.downloadUrl({ key, versionId, fileName, contentType: fileKinds[kind].mime, ...term }),
    );
  const preview = previewKey === null ? undefined : await world.files.head(previewKey);
  if (previewKey === null || preview === undefined) return fail('document.no-preview');
  return answer(
    await world.files.downloadUrl({
      key: previewKey,
      versionId: preview.versionId,
      fileName: `${fileName}.jpg`,
      contentType: 'image/jpeg',
      ...term,
    }),
  );
};

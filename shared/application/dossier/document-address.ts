import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { savedName } from '#shared/domain/file/saved-name.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { World } from '../ports.ts';

const validMs = 5 * 60_000;

/**
 * A five-minute address of a document's pinned version, always as an attachment, or of its small preview; only of what was
 * found clean. One that was taken out later was clean, since what was submitted holds it: the caller sees to that.
 */
export const documentAddress = async (
  world: World,
  { state, key, versionId, fileName, kind, previewKey }: DossierDocument,
  preview: boolean,
  now: number,
): Promise<Result<{ readonly url: string; readonly expiresAt: string }>> => {
  if ((state !== 'clean' && state !== 'removed') || versionId === null) return fail('document.not-clean');
  const term = { now, expiresAt: now + validMs };
  const answer = (url: string) => ok({ url, expiresAt: isoOf(term.expiresAt) });
  if (!preview)
    return answer(
      await world.files.downloadUrl({
        ...{ key, versionId, fileName: savedName(fileName, kind), contentType: fileKinds[kind].mime },
        ...term,
      }),
    );
  const small = previewKey === null ? undefined : await world.files.head(previewKey);
  if (previewKey === null || small === undefined) return fail('document.no-preview');
  return answer(
    await world.files.downloadUrl({
      key: previewKey,
      versionId: small.versionId,
      fileName: savedName(`${fileName}.jpg`, 'JPEG'),
      contentType: fileKinds.JPEG.mime,
      ...term,
    }),
  );
};

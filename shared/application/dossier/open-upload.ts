import type * as z from 'zod';
import type { uploadView } from '#shared/contracts/dossier/document-view.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { type PlannedPart, partsOf } from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';

type Term = { readonly now: number; readonly expiresAt: number };

/** Signed addresses for parts of a document's upload under way. */
export const signParts = (
  world: World,
  { key, uploadId }: Pick<DossierDocument, 'key'> & { readonly uploadId: string },
  parts: readonly PlannedPart[],
  term: Term,
) =>
  Promise.all(
    parts.map(async ({ part, bytes }) => ({
      part,
      bytes,
      url: await world.files.partUrl({ key, uploadId, part, bytes, ...term }),
    })),
  );

/** How the bytes of an announced document get there: a form bound to exactly them, or the addresses of its parts. */
export const openUpload = async (
  world: World,
  document: DossierDocument,
  { now, expiresAt }: Term,
): Promise<z.input<typeof uploadView>> => {
  const { key, kind, uploadId, declaredBytes, declaredSha256 } = document;
  if (uploadId !== null)
    return {
      method: 'parts',
      parts: await signParts(world, { key, uploadId }, partsOf(declaredBytes), { now, expiresAt }),
      expiresAt: isoOf(expiresAt),
    };
  const { url, fields } = await world.files.ticket({
    key,
    contentType: fileKinds[kind].mime,
    bytes: declaredBytes,
    sha256: declaredSha256,
    now,
    expiresAt,
  });
  return { method: 'post', url, fields: { ...fields }, expiresAt: isoOf(expiresAt) };
};

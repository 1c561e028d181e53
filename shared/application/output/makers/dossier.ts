import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { dossierIndex } from '#shared/text/papers/dossier-index.ts';
import type { World } from '../../ports.ts';
import type { ArchiveEntry, Maker } from '../maker.ts';

type Found = {
  readonly receiptCode: string;
  readonly index: ArchiveEntry;
  readonly files: readonly ArchiveEntry[];
};

/** What was submitted, at the versions that were submitted, under names that say only what each file is. */
const findDossier = async (world: World, submissionId: string): Promise<Result<Found>> => {
  const submission = await world.records.find('submission', submissionId);
  const { snapshot, receiptCode, roundId } = submission?.body ?? {};
  const round = roundId === undefined ? undefined : await world.records.find('round', roundId);
  if (!snapshot || !receiptCode || round === undefined) return fail('output.not-yet');
  const ids = snapshot.documents.map(({ id }) => `${submissionId}/${id}`);
  const stored = await world.records.findMany('document', ids);
  const files = snapshot.documents.flatMap(({ id, type, versionId, bytes, sha256 }, position) => {
    const document = stored.find(({ body }) => body.id === id)?.body;
    if (document === undefined) return [];
    const [extension] = fileKinds[document.kind].extensions;
    const name = `${String(position + 1).padStart(2, '0')}-${type}.${extension}`;
    return [{ name, type: documentTypes[type].vi, bytes, sha256, key: document.key, versionId }];
  });
  const paper = dossierIndex.write({
    receiptCode,
    product: snapshot.product.name,
    establishment: snapshot.establishment.name,
    round: round.body.title,
    takenAt: formatInstant(millis(snapshot.takenAt)),
    documents: files,
  });
  return ok({
    receiptCode,
    index: { name: '00-muc-luc.pdf', paper, format: 'pdf' },
    files: files.map(({ name, key, versionId }) => ({ name, stored: { key, versionId } })),
  });
};

/** A dossier as it was submitted, with an index by which it can be checked without an account. */
export const dossierMaker: Maker<'submission'> = {
  check: (world, { submissionId }) => findDossier(world, submissionId),
  make: async (world, { submissionId }) => {
    const found = await findDossier(world, submissionId);
    if (!found.ok) return found;
    const { receiptCode, index, files } = found.value;
    const entries = async function* () {
      yield index;
      yield* files;
    };
    return ok({
      fileName: `ho-so-${receiptCode}`,
      content: { type: 'archive', of: files.length + 1, entries: entries() },
    });
  },
};

import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { Stored, World } from '../ports.ts';

/** A document as a juror gets it: under a name that says only what it is, since producers' own file names say who they are. */
export type EntryDocument = {
  readonly document: DossierDocument;
  readonly versionId: string;
  readonly fileName: string;
};

const mayBeSeen = ({ rules }: Pick<Round, 'rules'>, type: DocumentTypeCode): boolean =>
  !rules.blind || !documentTypes[type].identifies;

/**
 * A photograph tells by its metadata where and by whose phone it was taken; in a blind round its preview is shown, and one
 * that has none is not (the producer was warned of it).
 */
const mayLeave = ({ rules }: Pick<Round, 'rules'>, { width, previewKey }: DossierDocument): boolean =>
  !rules.blind || width === null || previewKey !== null;

/** The documents of an entry that its jurors may read, at the versions that were submitted; none once it was withdrawn. */
export const entryDocuments = async (
  world: World,
  round: Round,
  submission: Stored<'submission'>,
): Promise<readonly EntryDocument[]> => {
  const pinned: NonNullable<Submission['snapshot']>['documents'] = submission.body.snapshot?.documents ?? [];
  const seen = pinned.filter(({ type }) => submission.body.state !== 'withdrawn' && mayBeSeen(round, type));
  const found = await world.records.findMany(
    'document',
    seen.map(({ id }) => `${submission.id}/${id}`),
  );
  const byId = new Map(found.map(({ body }) => [body.id, body]));
  return seen.flatMap(({ id, type, versionId }, index) => {
    const document = byId.get(id);
    if (document === undefined || document.state === 'refused' || !mayLeave(round, document)) return [];
    const [extension] = fileKinds[document.kind].extensions;
    return [{ document, versionId, fileName: `${type}-${index + 1}.${extension}` }];
  });
};

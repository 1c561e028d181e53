import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import { raisedSnapshot } from '#shared/domain/recognition/raise.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Change } from '../command.ts';
import type { World } from '../ports.ts';
import { sealedDossiers } from './sealed-dossiers.ts';

/** Papers that one transaction can write beside the entry and the offer: a record and its audit entry each, of a hundred items. */
const mostDocuments = 40;

type Entry = { readonly id: string; readonly roundId: string; readonly receiptCode: string };
type Raised = { readonly submission: Submission; readonly documents: readonly Change[] };

/** The documents that the sealed copies name, each still the very bytes that were pinned. */
const sealedDocuments = async (
  world: World,
  submissions: readonly Submission[],
): Promise<Result<readonly DossierDocument[]>> => {
  const pinned = submissions.flatMap(({ id, snapshot }) =>
    (snapshot?.documents ?? []).map(document => ({ storeId: `${id}/${document.id}`, document })),
  );
  if (pinned.length > mostDocuments)
    return fail({ code: 'offer.too-many-documents', params: { maximum: mostDocuments } });
  const found = await world.records.findMany(
    'document',
    pinned.map(({ storeId }) => storeId),
  );
  const documents: DossierDocument[] = [];
  for (const { storeId, document } of pinned) {
    const body = found.find(({ id }) => id === storeId)?.body;
    const head = body && (await world.files.head(body.key, document.versionId));
    if (
      body === undefined ||
      body.sha256 !== document.sha256 ||
      head?.bytes !== document.bytes ||
      (head.sha256 !== undefined && head.sha256 !== document.sha256)
    )
      return fail('offer.file-changed');
    documents.push({ ...body, state: 'clean', versionId: document.versionId });
  }
  return ok(documents);
};

/** The same object and version under the new entry: a version never changes and is never deleted. */
const byReference = (document: DossierDocument, submissionId: string): Change => ({
  ...{ kind: 'document', id: `${submissionId}/${document.id}`, before: undefined },
  after: { ...document, submissionId, uploadId: null },
  action: 'document.raise',
});

/** The entry in the upper round that an offer becomes, and its papers; refused unless the seal and every file are as they were. */
export const raiseDossier = async (
  world: World,
  { actor, now }: Pick<Ask<unknown>, 'actor' | 'now'>,
  offer: Offer,
  { id, roundId, receiptCode }: Entry,
): Promise<Result<Raised>> => {
  const sealed = await sealedDossiers(world, offer);
  if (!sealed.ok) return sealed;
  const below = sealed.value.submissions.map(({ body }) => body);
  const documents = await sealedDocuments(world, below);
  if (!documents.ok) return documents;
  const [first] = below;
  const snapshot = raisedSnapshot(sealed.value.snapshots, offer);
  if (first === undefined || snapshot === undefined) return fail('offer.seal-broken');
  const at = isoOf(now);
  const { from, fromName, certificateId, certificate, decision, dossierHash, unitId } = offer;
  const submission: Submission = {
    ...first,
    ...{ id, roundId, receiptCode, snapshot, group: offer.group, state: 'submitted', submittedAt: at },
    ...{ note: offer.note, sample: 'CHUA_NOP', supplement: null, settlement: null, withdrawn: null },
    raised: {
      ...{ roundId: offer.roundId, unitId, certificateId, from, fromName },
      ...{ certificate, decision, dossierHash },
    },
    createdAt: at,
    createdBy: actor.id,
  };
  return ok({ submission, documents: documents.value.map(document => byReference(document, id)) });
};

import type { Authority } from '#shared/domain/authority/levels.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import { raisedSnapshot } from '#shared/domain/recognition/raise.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Change, NewEffect } from '../command.ts';
import type { World } from '../ports.ts';
import { byReference, documentsPerCommit } from './raise-documents.ts';
import { sealedDossiers } from './sealed-dossiers.ts';

type Pinned = NonNullable<Submission['snapshot']>['documents'][number];
type Entry = {
  readonly id: string;
  readonly roundId: string;
  readonly authority: Authority;
  readonly receiptCode: string;
};
type Raised = {
  readonly submission: Submission;
  /** As many papers as the commit holds. */
  readonly documents: readonly Change[];
  /** What brings the others, where there are any. */
  readonly effects: readonly NewEffect[];
};

/** The document as it was pinned, if its record and its bytes still are what the seal was put on. */
const asPinned = async (
  world: World,
  body: DossierDocument | undefined,
  pinned: Pinned,
): Promise<DossierDocument | undefined> => {
  const head = body && (await world.files.head(body.key, pinned.versionId));
  const isSame =
    body?.sha256 === pinned.sha256 &&
    head?.bytes === pinned.bytes &&
    (head.sha256 === undefined || head.sha256 === pinned.sha256);
  return body !== undefined && isSame ? { ...body, state: 'clean', versionId: pinned.versionId } : undefined;
};

/** The documents that the sealed copies name, each still the very bytes that were pinned. */
const sealedDocuments = async (
  world: World,
  submissions: readonly Submission[],
): Promise<Result<readonly DossierDocument[]>> => {
  const pinned = submissions.flatMap(({ id, snapshot }) =>
    (snapshot?.documents ?? []).map(document => ({ storeId: `${id}/${document.id}`, document })),
  );
  const found = await world.records.findMany(
    'document',
    pinned.map(({ storeId }) => storeId),
  );
  const bodies = new Map(found.map(({ id, body }) => [id, body]));
  const checked = await Promise.all(
    pinned.map(({ storeId, document }) => asPinned(world, bodies.get(storeId), document)),
  );
  const documents = checked.filter(document => document !== undefined);
  return documents.length === pinned.length ? ok(documents) : fail('offer.file-changed');
};

/** The entry in the upper round that an offer becomes, and its papers; refused unless the seal and every file are as they were. */
export const raiseDossier = async (
  world: World,
  { actor, now }: Pick<Ask<unknown>, 'actor' | 'now'>,
  offer: Offer,
  { id, roundId, receiptCode, authority }: Entry,
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
  return ok({
    submission,
    documents: documents.value.slice(0, documentsPerCommit).map(document => byReference(document, id)),
    effects:
      documents.value.length <= documentsPerCommit
        ? []
        : [{ payload: { type: 'raise-documents', submissionId: id }, authority, roundId }],
  });
};

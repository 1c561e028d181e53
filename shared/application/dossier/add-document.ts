import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { hasRoom, sameContent, suitsType } from '#shared/domain/dossier/dossier-limits.ts';
import { incomingKey, ticketExpiry, wholeFileBytes } from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Command } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { dossierTurn } from './dossier-turn.ts';
import { openUpload } from './open-upload.ts';
import { showDocument } from './show-document.ts';

type Contract = typeof addDocumentContract;
type Asked = Ask<InputOf<Contract>>;

/** The record of a file that is announced; a large one gets its multipart upload. */
const announce = async (world: World, ask: Asked, expiresAt: number): Promise<DossierDocument> => {
  const { type, fileName, kind, bytes, sha256, validTo } = ask.input.body;
  const { submissionId } = ask.input.params;
  const id = world.chance.id(ask.now);
  const key = incomingKey(submissionId, id, world.chance.bytes(8));
  const contentType = fileKinds[kind].mime;
  return {
    id,
    submissionId,
    type,
    fileName,
    kind,
    declaredBytes: bytes,
    declaredSha256: sha256,
    validTo,
    state: 'awaiting',
    key,
    uploadId: bytes <= wholeFileBytes ? null : await world.files.beginParts({ key, contentType }),
    versionId: null,
    bytes: null,
    sha256: null,
    pages: null,
    width: null,
    height: null,
    previewKey: null,
    findings: [],
    ticketExpiresAt: isoOf(expiresAt),
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
    examinedAt: null,
  };
};

/** The same content again: a file still awaited gets a fresh ticket, one that is there is named in the refusal. */
const again = (
  documents: readonly Stored<'document'>[],
  { type, sha256 }: Asked['input']['body'],
): Result<Stored<'document'> | undefined> => {
  const same = sameContent(
    sha256,
    documents.map(({ body }) => body),
  );
  if (same === undefined) return ok(undefined);
  return same.state === 'awaiting' && same.type === type
    ? ok(documents.find(({ body }) => body.id === same.id))
    : fail({ code: 'document.duplicate', params: { documentId: same.id, type: same.type } });
};

/**
 * Announces a file of the dossier and gives the ticket for its upload: bound to this one object, its type, length and
 * SHA-256, for ten minutes and never past the deadline the file is meant for.
 */
export const addDocument: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const round = found.value.round.body;
  const submission = found.value.submission;
  const until = editingUntil(submission.body, round, ask.now);
  if (!until.ok) return until;
  const suits = suitsType(ask.input.body, round);
  if (!suits.ok) return suits;
  const turn = await dossierTurn(world, submission.id);
  const documents = await world.records.children('document', submission.id);
  const known = again(documents, ask.input.body);
  if (!known.ok) return known;
  const before = known.value;
  if (before === undefined) {
    const room = hasRoom(
      ask.input.body,
      documents.map(({ body }) => body),
    );
    if (!room.ok) return room;
  }
  const expiresAt = ticketExpiry(ask.now, until.value);
  const after =
    before === undefined
      ? await announce(world, ask, expiresAt)
      : { ...before.body, ticketExpiresAt: isoOf(expiresAt) };
  const upload = await openUpload(world, after, { now: ask.now, expiresAt });
  const id = `${submission.id}/${after.id}`;
  return ok({
    changes: [{ kind: 'document', id, before, after, action: 'document.announce' }],
    marks: [turn],
    answer: sealed => {
      const version = sealed.version('document', id);
      return { body: { document: showDocument(after, version), upload }, version };
    },
  });
};

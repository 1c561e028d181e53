import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { type FoundSubmission, findSubmission } from '../submission/find-submission.ts';

type Found = FoundSubmission & { readonly document: Stored<'document'> };

/** Whether a copy of what was submitted, the present or an earlier one, holds the document. */
const isPinned = async (
  world: World,
  submission: Stored<'submission'>,
  documentId: string,
): Promise<boolean> => {
  const earlier = await world.records.children('snapshot', submission.id);
  const snapshots = [submission.body.snapshot, ...earlier.map(({ body }) => body.snapshot)];
  return snapshots.some(snapshot => snapshot?.documents.some(({ id }) => id === documentId));
};

/**
 * A document that the caller may act on by their right over its submission; If-Match is about the document. One that was
 * taken out is absent, but for reading what was once submitted (`pinned`).
 */
export const findDocument = async (
  world: World,
  ask: Ask<unknown>,
  { submissionId, documentId }: { readonly submissionId: string; readonly documentId: string },
  removed: 'absent' | 'pinned' = 'absent',
): Promise<Result<Found>> => {
  const found = await findSubmission(world, { ...ask, ifVersion: undefined }, submissionId);
  if (!found.ok) return found;
  const document = await world.records.find('document', `${submissionId}/${documentId}`);
  const isGone =
    document?.body.state === 'removed' &&
    (removed === 'absent' || !(await isPinned(world, found.value.submission, documentId)));
  if (document === undefined || isGone) return fail('resource.not-found');
  const current = matches(ask, document);
  return current.ok ? ok({ ...found.value, document }) : current;
};

/** As `findDocument`, while its dossier may be changed: a draft before closing, or an open supplement. */
export const findEditableDocument: typeof findDocument = async (world, ask, params) => {
  const found = await findDocument(world, ask, params);
  if (!found.ok) return found;
  const editable = editingUntil(found.value.submission.body, found.value.round.body, ask.now);
  return editable.ok ? found : editable;
};

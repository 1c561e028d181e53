import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { offerIdOf } from '#shared/domain/recognition/offer.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { World } from '../ports.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';

/** Papers per commit, each a record and its audit entry, beside what else the 100 items of a transaction hold. */
export const documentsPerCommit = 40;

/** The same object and version under the new entry: a version never changes and is never deleted. */
export const byReference = (document: DossierDocument, submissionId: string): Change => ({
  ...{ kind: 'document', id: `${submissionId}/${document.id}`, before: undefined },
  after: { ...document, submissionId, uploadId: null },
  action: 'document.raise',
});

/** Papers of the submitted copy that the entry does not have yet, as they stand below. */
const missingOf = async (
  world: World,
  { id: submissionId, snapshot, raised }: Submission,
): Promise<readonly DossierDocument[]> => {
  const offer = raised && (await world.records.find('offer', offerIdOf(raised)));
  const documentsOf = (id: string) => world.records.children('document', id);
  const there = new Set((await documentsOf(submissionId)).map(({ body }) => body.id));
  const below = await Promise.all((offer?.body.submissionIds ?? []).map(documentsOf));
  const known = new Map(below.flat().map(({ body }) => [body.id, body]));
  return (snapshot?.documents ?? [])
    .filter(({ id }) => !there.has(id))
    .map(({ id, versionId }) => {
      const document = known.get(id);
      if (document === undefined) throw new Error(`the paper ${id} is not below`);
      return { ...document, state: 'clean', versionId };
    });
};

type Slice = { readonly submission: Submission; readonly documents: readonly DossierDocument[] };

const raise: Command<Slice, null> = async (world, ask) => {
  const { submission, documents } = ask.input;
  const there = await world.records.findMany(
    'document',
    documents.map(({ id }) => `${submission.id}/${id}`),
  );
  const missing = documents.filter(({ id }) => !there.some(({ body }) => body.id === id));
  return ok({
    changes: missing.map(document => byReference(document, submission.id)),
    answer: () => ({ body: null }),
  });
};

/**
 * Brings the papers of a raised entry that the commit of its acceptance had no room for; what is there already stays as it is.
 * All of them were held against the seal before the entry was made.
 */
export const raiseDocuments = async (
  world: World,
  { submissionId, effectId }: { readonly submissionId: string; readonly effectId: string },
  now: number,
): Promise<void> => {
  const submission = await world.records.find('submission', submissionId);
  if (submission === undefined) throw new Error(`${submissionId} is no submission`);
  await inSlices(await missingOf(world, submission.body), documentsPerCommit, async documents => {
    const input = { submission: submission.body, documents };
    const raised = await runCommand(world, raise, systemAsk('deliver-effects', input, now, effectId));
    if (!raised.ok) throw new Error(`raising papers was refused: ${raised.refusal.code}`);
  });
};

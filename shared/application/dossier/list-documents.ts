import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { showDocument } from './show-document.ts';

type Contract = typeof listDocumentsContract;

/** The documents of a dossier in the order they were announced; those taken out are left out. */
export const listDocuments: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const documents = await world.records.children('document', found.value.submission.id);
  const items = documents
    .filter(({ body }) => body.state !== 'removed')
    .map(({ body, version }) => showDocument(body, version));
  return ok({ body: { items } });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { removeDocumentContract } from '#shared/contracts/dossier/remove-document.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { dossierTurn } from './dossier-turn.ts';
import { findEditableDocument } from './find-document.ts';
import { showDocument } from './show-document.ts';

type Contract = typeof removeDocumentContract;

/** Takes a document out of a draft or open supplement. An earlier snapshot keeps its pinned version. */
export const removeDocument: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const turn = await dossierTurn(world, ask.input.params.submissionId);
  const found = await findEditableDocument(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { document: before } = found.value;
  const after: DossierDocument = { ...before.body, state: 'removed' };
  return ok({
    changes: [{ kind: 'document', id: before.id, before, after, action: 'document.remove' }],
    marks: [turn],
    answer: sealed => {
      const version = sealed.version('document', before.id);
      return { body: showDocument(after, version), version };
    },
  });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { changeDocumentContract } from '#shared/contracts/dossier/change-document.ts';
import { hasRoom, suitsType } from '#shared/domain/dossier/dossier-limits.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { dossierTurn } from './dossier-turn.ts';
import { findEditableDocument } from './find-document.ts';
import { showDocument } from './show-document.ts';

type Contract = typeof changeDocumentContract;

/** Changes the type or the expiry date of a document; the new type must take such a file and have room for it. */
export const changeDocument: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const turn = await dossierTurn(world, ask.input.params.submissionId);
  const found = await findEditableDocument(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { submission, round, document: before } = found.value;
  const { type = before.body.type, validTo = before.body.validTo } = ask.input.body;
  const { kind, declaredBytes: bytes } = before.body;
  if (type !== before.body.type) {
    const suits = suitsType({ type, kind, bytes }, round.body);
    if (!suits.ok) return suits;
    const documents = await world.records.children('document', submission.id);
    const room = hasRoom(
      { type, bytes },
      documents.map(({ body }) => body).filter(({ id }) => id !== before.body.id),
    );
    if (!room.ok) return room;
  }
  const after = { ...before.body, type, validTo };
  return ok({
    changes: [{ kind: 'document', id: before.id, before, after, action: 'document.change' }],
    marks: [turn],
    answer: sealed => {
      const version = sealed.version('document', before.id);
      return { body: showDocument(after, version), version };
    },
  });
};

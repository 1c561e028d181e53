import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getDocumentPartsContract } from '#shared/contracts/dossier/get-document-parts.ts';
import { partsOf, ticketExpiry } from '#shared/domain/dossier/upload-plan.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findDocument } from './find-document.ts';
import { signParts } from './open-upload.ts';

type Contract = typeof getDocumentPartsContract;

/** Fresh addresses for the parts that are not there yet, so that an interrupted upload goes on where it stopped. */
export const getDocumentParts: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDocument(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { submission, round, document } = found.value;
  const until = editingUntil(submission.body, round.body, ask.now);
  if (!until.ok) return until;
  const { key, uploadId, declaredBytes, state } = document.body;
  if (uploadId === null || state !== 'awaiting') return fail('document.no-parts');
  const expiresAt = ticketExpiry(ask.now, until.value);
  const there = await world.files.listParts({ key, uploadId });
  // Together already, and not examined yet.
  if (there.length === 0 && (await world.files.head(key)) !== undefined) return fail('document.no-parts');
  const planned = partsOf(declaredBytes);
  const isThere = (part: number, bytes: number) =>
    there.some(sent => sent.part === part && sent.bytes === bytes);
  const open = planned.filter(({ part, bytes }) => !isThere(part, bytes));
  const parts = await signParts(world, { key, uploadId }, open, { now: ask.now, expiresAt });
  return ok({
    changes: [],
    answer: () => ({
      body: {
        parts,
        present: planned.filter(({ part, bytes }) => isThere(part, bytes)),
        expiresAt: isoOf(expiresAt),
      },
    }),
  });
};

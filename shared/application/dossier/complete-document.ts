import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { completeDocumentContract } from '#shared/contracts/dossier/complete-document.ts';
import { partsOf } from '#shared/domain/dossier/upload-plan.ts';
import { editingUntil } from '#shared/domain/submission/editing-until.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findDocument } from './find-document.ts';

type Contract = typeof completeDocumentContract;

/**
 * Puts the parts together; the file is then examined like any other. Asking again once it is together changes nothing.
 * The record is left alone here: the arrival of the object moves it on.
 */
export const completeDocument: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findDocument(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { submission, round, document } = found.value;
  const { key, uploadId, declaredBytes, state } = document.body;
  const done = ok({ changes: [], answer: () => ({ body: { state } }) });
  if (state !== 'awaiting') return done;
  const until = editingUntil(submission.body, round.body, ask.now);
  if (!until.ok) return until;
  if (uploadId === null) return fail('document.no-parts');
  const isTogether = async () => (await world.files.head(key)) !== undefined;
  if (await isTogether()) return done;
  const there = await world.files.listParts({ key, uploadId });
  const planned = partsOf(declaredBytes);
  const ready = planned.flatMap(({ part, bytes }) => {
    const sent = there.find(present => present.part === part && present.bytes === bytes);
    return sent === undefined ? [] : [{ part, etag: sent.etag }];
  });
  const isReady = ready.length === planned.length;
  if (isReady && (await world.files.completeParts({ key, uploadId, parts: ready })) === 'completed')
    return done;
  // Not all there, or the upload is over: perhaps since another request completed it meanwhile.
  if (await isTogether()) return done;
  return fail({
    code: 'document.parts-missing',
    params: { present: isReady ? 0 : ready.length, needed: planned.length },
  });
};

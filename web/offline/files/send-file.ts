import type * as z from 'zod';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { completeDocumentContract } from '#shared/contracts/dossier/complete-document.ts';
import type { documentView, partsView, uploadView } from '#shared/contracts/dossier/document-view.ts';
import { getDocumentPartsContract } from '#shared/contracts/dossier/get-document-parts.ts';
import { removeDocumentContract } from '#shared/contracts/dossier/remove-document.ts';
import type { Json, KeptProblem } from '../records/record.ts';
import type { Halt } from '../records/send-record.ts';
import type { Outcome, Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import type { Store } from '../store/store.ts';
import type { FileStage, KeptFile } from './kept-file.ts';
import type { Arrival, Uploader } from './uploader.ts';

export type DocumentView = z.output<typeof documentView>;
type Upload = z.output<typeof uploadView>;

export type FilesWorld = {
  readonly book: Book<'files'>;
  readonly store: Store;
  readonly send: Sender;
  readonly upload: Uploader;
  readonly now: () => number;
  readonly newId: () => string;
  /** Reads the documents of a submission; null where the server did not answer, which `halt` then explains. */
  readonly documents: (
    submissionId: string,
  ) => Promise<{ readonly items: readonly DocumentView[] | null; readonly halt: Halt | null }>;
  readonly onProgress: (key: string, bytes: number) => void;
};

type Step = 'again' | 'stays' | Halt;

/** Tickets run ten minutes; one that is about to end is not begun with. */
const ticketMs = 8 * 60_000;
const maxFailures = 20;
const maxSteps = 12;

const isStop = (outcome: Outcome): outcome is { readonly type: Halt } =>
  outcome.type !== 'answered' && outcome.type !== 'refused';

/** Takes a file and its picture off this device. */
export const forgetFile = async (
  { book, store }: Pick<FilesWorld, 'book' | 'store'>,
  key: string,
): Promise<void> => {
  await store.change('blobs', key, () => null);
  await store.change('blobs', `${key}/picture`, () => null);
  await book.change(key, () => null);
};

/**
 * Takes one file as far as it can go now: announced under its fixed key, sent whole or in the parts that are still missing, or
 * taken out. What arrived before the line broke is not sent again. Answers why it had to stop, null when it had not.
 */
export const sendFile = async (
  world: FilesWorld,
  key: string,
  submissionId: string,
  signal: AbortSignal,
): Promise<Halt | null> => {
  const { book, store, send, upload, now, newId } = world;
  const keep = (change: (file: KeptFile) => Partial<KeptFile>) =>
    // Taken out meanwhile: that wins over what was under way.
    book.change(
      key,
      file => file && { ...file, ...change(file), ...(file.stage === 'remove' ? { stage: file.stage } : {}) },
    );
  const to = async (stage: FileStage, more: Partial<KeptFile> = {}): Promise<Step> => {
    await keep(() => ({ stage, ...more }));
    return stage === 'failed' || stage === 'settled' || stage === 'examine' ? 'stays' : 'again';
  };
  const fail = (problem: KeptProblem): Promise<Step> => to('failed', { problem });
  const params = (documentId: string) => ({ submissionId, documentId });

  const announce = async (file: KeptFile): Promise<Step> => {
    const { type, name: fileName, kind, bytes, sha256, validTo, announceKey } = file;
    await keep(() => ({ announced: true, problem: null }));
    const outcome = await send(addDocumentContract, {
      params: { submissionId },
      body: { type, fileName, kind, bytes, sha256, validTo },
      key: announceKey,
    });
    if (isStop(outcome)) return outcome.type;
    if (outcome.type === 'refused') {
      // The same bytes are there: this very file, whose arrival was not heard of, or another.
      if (outcome.problem.code === 'document.duplicate' && file.documentId !== null) return to('examine');
      await keep(() => ({ announced: file.documentId !== null }));
      return fail(outcome.problem);
    }
    // Answered by the contract of the route.
    const answer = outcome.body as unknown as { readonly document: DocumentView; readonly upload: Upload };
    return to('upload', {
      documentId: answer.document.id,
      ticket: answer.upload as unknown as Json,
      ticketAt: now(),
      announceKey: newId(),
    });
  };

  /** The bytes did not get there: after a lost line the next pass goes on; a refused address is replaced. */
  const missed = async (file: KeptFile, arrival: Exclude<Arrival, 'arrived'>): Promise<Step> => {
    if (signal.aborted) return 'again';
    const failures = file.failures + 1;
    if (failures > maxFailures) return to('failed', { failures: 0, ticketAt: 0 });
    await keep(() => ({ failures, ...(arrival === 'refused' ? { ticketAt: 0 } : {}) }));
    return arrival === 'refused' ? 'again' : arrival;
  };

  const blobOf = async (): Promise<Blob | undefined> => (await store.get('blobs', key))?.blob;

  const post = async (file: KeptFile, ticket: Extract<Upload, { method: 'post' }>): Promise<Step> => {
    if (now() - file.ticketAt > ticketMs) return to('announce');
    const blob = await blobOf();
    if (blob === undefined) return to('failed');
    const arrival = await upload({
      method: 'POST',
      ...{ url: ticket.url, fields: ticket.fields, blob, name: file.name, signal },
      onProgress: bytes => world.onProgress(key, Math.min(bytes, file.bytes)),
    });
    return arrival === 'arrived' ? to('examine', { failures: 0 }) : missed(file, arrival);
  };

  const putParts = async (file: KeptFile, documentId: string): Promise<Step> => {
    const asked = await send(getDocumentPartsContract, { params: params(documentId), key: newId() });
    if (isStop(asked)) return asked.type;
    if (asked.type === 'refused')
      return asked.problem.code === 'document.no-parts' ? to('examine') : fail(asked.problem);
    const { parts, present } = asked.body as unknown as z.output<typeof partsView>; // Answered by the contract of the route.
    const blob = await blobOf();
    if (blob === undefined) return to('failed');
    let there = present.reduce((sum, { bytes }) => sum + bytes, 0);
    world.onProgress(key, there);
    for (const { part, bytes, url } of parts) {
      const from = [...parts, ...present].reduce((sum, one) => sum + (one.part < part ? one.bytes : 0), 0);
      const arrival = await upload({
        method: 'PUT',
        ...{ url, blob: blob.slice(from, from + bytes), signal },
        onProgress: sent => world.onProgress(key, there + sent),
      });
      if (arrival !== 'arrived') return missed(file, arrival);
      there += bytes;
    }
    const completed = await send(completeDocumentContract, { params: params(documentId), key: newId() });
    if (isStop(completed)) return completed.type;
    if (completed.type === 'answered') return to('examine', { failures: 0 });
    return completed.problem.code === 'document.parts-missing'
      ? missed(file, 'refused')
      : fail(completed.problem);
  };

  const deliver = async (file: KeptFile, documentId: string): Promise<Step> => {
    if (file.failures > 0) {
      const { items, halt } = await world.documents(submissionId);
      if (items === null) return halt ?? 'stays';
      const there = items.find(({ id }) => id === documentId);
      if (there === undefined) return to('announce', { documentId: null, announceKey: newId() });
      if (there.state !== 'awaiting') return to('examine');
    }
    const ticket = file.ticket as unknown as Upload | null; // Kept as the server gave it.
    return ticket?.method === 'post' ? post(file, ticket) : putParts(file, documentId);
  };

  const remove = async (file: KeptFile): Promise<Step> => {
    if (file.documentId === null && file.announced) {
      const step = await announce(file);
      const after = book.get(key);
      if (step !== 'again' && step !== 'stays') return step;
      if (after?.documentId != null) return 'again';
    } else if (file.documentId !== null) {
      const outcome = await send(removeDocumentContract, { params: params(file.documentId) });
      if (isStop(outcome)) return outcome.type;
      if (outcome.type === 'refused' && outcome.problem.status !== 404) {
        await book.change(key, kept => kept && { ...kept, stage: 'failed', problem: outcome.problem });
        return 'stays';
      }
    }
    await forgetFile(world, key);
    // The list that is kept still names it.
    if (file.announced) await world.documents(submissionId);
    return 'stays';
  };

  for (let count = 0; count < maxSteps; count += 1) {
    const file = book.get(key);
    if (file === undefined) return null;
    let step: Step = 'stays';
    if (file.stage === 'remove') step = await remove(file);
    else if (signal.aborted) return null;
    else if (file.stage === 'announce') step = await announce(file);
    else if (file.stage === 'upload')
      step = file.documentId === null ? await to('announce') : await deliver(file, file.documentId);
    if (step === 'again') continue;
    return step === 'stays' ? null : step;
  }
  return 'busy';
};

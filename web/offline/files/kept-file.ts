import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import type { Json, KeptProblem } from '../records/record.ts';
import type { NotTaken } from './check-files.ts';

/**
 * Where a file is on its way: to be made ready, announced, sent, examined; `settled` by its examination; `failed` until it is
 * tried again; `remove` until the server has taken it out.
 */
export type FileStage = 'prepare' | 'announce' | 'upload' | 'examine' | 'settled' | 'failed' | 'remove';

/** A file of a dossier as it is kept on the device; its bytes and its small picture are kept beside it. Times in ms. */
export type KeptFile = {
  readonly key: string;
  /** Key of the submission it belongs to. */
  readonly submission: string;
  readonly type: DocumentTypeCode;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** Lower-case hexadecimal; empty until it is ready. */
  readonly sha256: string;
  readonly validTo: string | null;
  readonly addedAt: number;
  readonly stage: FileStage;
  /** Idempotency key of announcing it; a new one where its ticket ran out. */
  readonly announceKey: string;
  /** Whether it may have been announced: then it is taken out at the server too. */
  readonly announced: boolean;
  readonly documentId: string | null;
  /** How its bytes get there, as the server said, and when. */
  readonly ticket: Json;
  readonly ticketAt: number;
  /** How often it was begun to be made ready, then how often its bytes did not get there. */
  readonly failures: number;
  /** Why the dossier does not take it, where nobody was there to be told. */
  readonly notTaken: NotTaken | null;
  /** The document as the server last showed it. */
  readonly document: Json;
  readonly problem: KeptProblem | null;
};

import { eraseRecord } from '#shared/domain/privacy/erase-record.ts';
import type { Erased } from '#shared/domain/privacy/plan-erasure.ts';
import type { EndingTerm } from '#shared/domain/privacy/retention.ts';
import type { AnyStored } from '../ports.ts';

/** Kinds of files: what is kept together, and goes together once its term is over. */
export type FileKind = 'dossier' | 'jury' | 'recognition' | 'appointment' | 'request';

/** Records that are kept together: the longest term inside a file is the file's (Law 33/2024/QH15). */
export type RetentionFile = {
  readonly what: FileKind;
  readonly id: string;
  /** The product or person it is about, as officials know it. */
  readonly title: string;
  readonly round: { readonly id: string; readonly title: string } | null;
  /** Whom it is about, with the province that looks after them. */
  readonly establishments: readonly { readonly id: string; readonly province: string }[];
  readonly term: EndingTerm;
  /** The day from whose year the term counts; null while something still goes on. */
  readonly endedOn: string | null;
  /** Whether objects go with the documents: a dossier that was raised from below only refers to them. */
  readonly ownsObjects: boolean;
  readonly records: readonly AnyStored[];
};

/** A record without its person, as the table of fields says; nothing where nothing is left to take out. */
export const erasedOf = (stored: AnyStored): readonly Erased[] => {
  const more = stored.kind === 'document' ? { state: 'removed' } : {};
  const { body, fields } = eraseRecord(stored.kind, { ...stored.body, ...more });
  // Kind and body belong together by the record they come from; the union cannot be rebuilt.
  return fields.length === 0 ? [] : [{ kind: stored.kind, id: stored.id, body, fields } as unknown as Erased];
};

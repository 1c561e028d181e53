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

/** What stands in a record whose uploaded file goes with the person. */
const withoutFile = (stored: AnyStored): Partial<AnyStored['body']> => {
  if (stored.kind === 'document') return { state: 'removed' };
  if (stored.kind === 'paper-sheet') return { scan: { ...stored.body.scan, state: 'removed' } };
  return {};
};

/** A record without its person, as the table of fields says; nothing where nothing is left to take out. */
export const erasedOf = (stored: AnyStored): readonly Erased[] => {
  const erased = eraseRecord(stored.kind, { ...stored.body, ...withoutFile(stored) });
  // A scan holds a signature: it goes also where nothing else is left of the person.
  const hasScan = stored.kind === 'paper-sheet' && stored.body.scan.state !== 'removed';
  const fields = hasScan ? [...erased.fields, 'scan'] : erased.fields;
  if (fields.length === 0) return [];
  // Kind and body belong together by the record they come from; the union cannot be rebuilt.
  return [{ kind: stored.kind, id: stored.id, body: erased.body, fields } as unknown as Erased];
};

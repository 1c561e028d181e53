import type { AuditEntry } from '#shared/domain/record/audit.ts';
import type { Head, TrailFault } from '#shared/domain/record/checkpoint.ts';
import type { Records } from '../ports.ts';
import { sealEntry } from './build-transaction.ts';

export type Survey = {
  readonly heads: ReadonlyMap<string, Head>;
  readonly entries: number;
  readonly faults: readonly TrailFault[];
};

const pageSize = 1000;

const isSealed = ({ hash, ...rest }: AuditEntry): boolean => sealEntry(rest).hash === hash;

/** A history as far as it was read: its last entry, and how many there were. */
type Tail = { readonly head: Head; readonly count: number };

const grown = (tail: Tail | undefined, { stream, sequence, hash }: AuditEntry): Tail => ({
  head: tail !== undefined && tail.head.sequence > sequence ? tail.head : { stream, sequence, hash },
  count: (tail?.count ?? 0) + 1,
});

/**
 * A history that seems to lack an entry, read once more by itself: the reading of the whole trail is of no one moment, and
 * may have passed the place of an entry just before it was written.
 */
const readAgain = async (records: Records, stream: string): Promise<Tail | undefined> => {
  let tail: Tail | undefined;
  let cursor: string | undefined;
  do {
    const page = await records.auditStream(stream, { limit: pageSize, cursor });
    for (const entry of page.items) tail = grown(tail, entry);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return tail;
};

/**
 * Reads the whole audit trail and keeps the end of each history; entries pass by and are not kept. Names every
 * entry that its hash does not seal, every history with a gap, and every earlier head that is no longer in its history.
 */
export const surveyTrail = async (records: Records, earlier: readonly Head[]): Promise<Survey> => {
  const sought = new Map(earlier.map(head => [head.stream, head]));
  const tails = new Map<string, Tail>();
  const faults: TrailFault[] = [];
  let entries = 0;
  for await (const entry of records.everyAuditEntry()) {
    const { stream, sequence } = entry;
    entries += 1;
    tails.set(stream, grown(tails.get(stream), entry));
    if (!isSealed(entry)) faults.push({ stream, sequence, kind: 'hash' });
    const head = sought.get(stream);
    if (head?.sequence !== sequence) continue;
    sought.delete(stream);
    if (head.hash !== entry.hash) faults.push({ stream, sequence, kind: 'changed' });
  }
  for (const { stream, sequence } of sought.values()) faults.push({ stream, sequence, kind: 'gone' });
  for (const [stream, { head, count }] of tails) {
    if (count === head.sequence) continue;
    const again = await readAgain(records, stream);
    if (again === undefined || again.count !== again.head.sequence)
      faults.push({ stream, sequence: again?.head.sequence ?? head.sequence, kind: 'gap' });
    else {
      entries += again.count - count;
      tails.set(stream, again);
    }
  }
  return { heads: new Map([...tails].map(([stream, { head }]) => [stream, head])), entries, faults };
};

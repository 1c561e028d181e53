import type { KeptRecord } from '../records/record.ts';
import { type Halt, type SendingWorld, sendRecord } from '../records/send-record.ts';

/** How many records stand above one on this device. */
const depthOf = (record: KeptRecord, get: (key: string) => KeptRecord | undefined): number => {
  const parent = record.parentKey === null ? undefined : get(record.parentKey);
  return parent === undefined ? 0 : 1 + depthOf(parent, get);
};

/** Sends every record that is due, parents before their parts. Stops at the first that the line keeps from being sent. */
export const recordsPass = async (
  world: SendingWorld,
  onSending: (key: string | null) => void,
): Promise<Halt | null> => {
  const { book } = world;
  const due = book
    .all()
    .filter(record => record.due)
    .map(record => ({ key: record.key, depth: depthOf(record, book.get), at: record.savedHereAt }))
    .sort((a, b) => a.depth - b.depth || a.at - b.at);
  try {
    for (const { key } of due) {
      onSending(key);
      const halt = await sendRecord(world, key);
      if (halt !== null) return halt;
    }
    return null;
  } finally {
    onSending(null);
  }
};

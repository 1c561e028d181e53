import { dirtyPaths, heldPaths, needsOf, same } from './fields.ts';
import type { Kind, KindFields, KindViews } from './kind-fields.ts';
import { kinds } from './kinds.ts';
import type { KeptRecord, RecordState, RecordView } from './record.ts';

const stateOf = (record: KeptRecord, isSending: boolean): RecordState => {
  const entry = kinds[record.kind];
  const isOpen = Object.keys(record.conflicts).some(
    path => !same(entry, path, record.fields[path], record.base[path]),
  );
  if (isOpen) return 'conflict';
  if (isSending) return 'sending';
  if (!record.due && (record.problem !== null || Object.keys(record.refused).length > 0)) return 'refused';
  if (record.serverId === null) return needsOf(entry, record).length > 0 ? 'local' : 'waiting';
  return dirtyPaths(entry, record).length > 0 ? 'waiting' : 'saved';
};

/** A record as a page sees it. */
export const viewRecord = <K extends Kind>(
  record: KeptRecord & { readonly kind: K },
  isSending: boolean,
): RecordView<K> => {
  const { key, kind, localId, serverId, parentKey, at, savedHereAt, savedThereAt } = record;
  const entry = kinds[kind];
  return {
    ...{ key, kind, localId, serverId, parentKey, at, savedHereAt, savedThereAt },
    id: serverId ?? localId,
    // Fields were typed by path when they were set, and the server's answer by its contract when it was read.
    fields: record.fields as Partial<KindFields[K]>,
    server: record.server as KindViews[K] | null,
    state: stateOf(record, isSending),
    needs: needsOf(entry, record),
    held: heldPaths(entry, record),
    conflicts: Object.entries(record.conflicts)
      .map(([path, base]) => ({
        path,
        base,
        mine: record.fields[path] ?? null,
        theirs: record.base[path] ?? null,
      }))
      .filter(({ path, mine, theirs }) => !same(entry, path, mine, theirs)),
    problems: record.refused,
    problem: record.problem,
  };
};

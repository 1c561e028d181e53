import type { Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import { isObject } from './json.ts';
import type { Kind, KindFields } from './kind-fields.ts';
import { type KindEntry, kinds } from './kinds.ts';
import { edited, merge, resolved, retried } from './merge.ts';
import type { Fields, Json, KeptProblem, KeptRecord } from './record.ts';

type World = {
  readonly book: Book<'records'>;
  readonly send: Sender;
  readonly now: () => number;
  readonly newId: () => string;
  /** Something is to be sent: at once, or when typing pauses. */
  readonly wake: (when: 'now' | 'soon') => void;
};

export type Named = { readonly kind: Kind; readonly id: string };

/** Why something could not be read: the server's refusal, or no line. */
export type ReadProblem = KeptProblem | 'no-line';

const idOf = (view: Json): string | null => (isObject(view) && typeof view.id === 'string' ? view.id : null);

/** How long a reading of a record is good for the next page. */
const freshMs = 10_000;

const localKey = (kind: Kind, id: string): string => `${kinds[kind].family}/${id}`;
const isAkin = (a: Kind, b: Kind): boolean => kinds[a].family === kinds[b].family;
const versionOf = (etag: string | null): number | null =>
  etag === null ? null : Number(/^"(\d+)"$/.exec(etag)?.[1] ?? Number.NaN);

/** Whether one answer is of an earlier edition than another, where its kind has editions: -1, 0 or 1. */
const compareEditions = (kind: Kind, a: Json, b: Json): number => {
  for (const member of kinds[kind].editions ?? []) {
    const [left, right] = [a, b].map(view => (isObject(view) ? Number(view[member]) : Number.NaN));
    if (left !== undefined && right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
};

/** Whether an answer shows an older state than the one that is known: it was overtaken on its way. */
const isOlder = (
  record: KeptRecord,
  answer: { view: Json; etag: string | null; askedAt: number },
): boolean => {
  const edition = record.server === null ? 0 : compareEditions(record.kind, answer.view, record.server);
  if (edition !== 0) return edition < 0;
  const [version, known] = [versionOf(answer.etag), versionOf(record.etag)];
  if (version !== null && known !== null) return version < known;
  return record.savedThereAt !== null && record.savedThereAt >= answer.askedAt;
};

/** The records of a person on this device. */
export const openRecords = ({ book, send, now, newId, wake }: World) => {
  const readings = new Map<string, number>();

  /** A record by its local or its server id. */
  const find = ({ kind, id }: Named): KeptRecord | undefined =>
    book.get(localKey(kind, id)) ??
    book.all().find(record => isAkin(record.kind, kind) && record.serverId === id);

  const keyOf = (named: Named): string => find(named)?.key ?? localKey(named.kind, named.id);

  const blankRecord = (kind: Kind, localId: string): KeptRecord => ({
    key: localKey(kind, localId),
    kind,
    localId,
    serverId: null,
    parentKey: null,
    at: {},
    createKey: null,
    tries: [],
    triedAt: null,
    server: null,
    base: {},
    etag: null,
    fields: {},
    sentAs: {},
    changedAt: {},
    edits: 0,
    savedHereAt: now(),
    savedThereAt: null,
    merges: 0,
    conflicts: {},
    due: false,
    refused: {},
    problem: null,
  });

  const parentOf = (entry: KindEntry, view: Json): string | null => {
    const [above] = entry.above;
    const id = isObject(view) && above !== undefined ? view[above.member] : undefined;
    return above !== undefined && typeof id === 'string' ? keyOf({ kind: above.kind, id }) : null;
  };

  /** Lays an answer of the server beside what is here; without an ETag (out of a list) the next change reads it first. */
  const take = (
    kind: Kind,
    serverId: string,
    answer: { view: Json; etag: string | null; askedAt: number },
  ) => {
    const { view, etag } = answer;
    const key = keyOf({ kind, id: serverId });
    const entry = kinds[kind];
    return book.change(key, before => {
      const record = before ?? { ...blankRecord(kind, serverId), serverId, parentKey: parentOf(entry, view) };
      if (before !== undefined && isOlder(before, answer)) return before;
      const merged = merge(entry, record, { view, etag });
      // What is on its way may arrive after this reading was answered: it stays known as this device's own.
      return { ...merged, tries: record.tries, savedThereAt: record.savedThereAt ?? now() };
    });
  };

  const toOutcome = (outcome: Awaited<ReturnType<Sender>>): ReadProblem | null =>
    outcome.type === 'answered' ? null : outcome.type === 'refused' ? outcome.problem : 'no-line';

  /** Reads a record from the server and merges it into what is here. */
  const read = async (named: Named): Promise<ReadProblem | null> => {
    const known = find(named);
    const serverId = known === undefined ? named.id : known.serverId;
    if (serverId === null) return null;
    const entry = kinds[named.kind];
    const askedAt = now();
    const outcome = await send(entry.read, { params: entry.params(serverId) });
    if (outcome.type === 'answered') {
      await take(named.kind, serverId, { view: outcome.body, etag: outcome.etag, askedAt });
      readings.set(keyOf(named), now());
    }
    return toOutcome(outcome);
  };

  return {
    find,
    keyOf,

    /** Makes a record on this device; it is sent when there is a line. Answers its local id. */
    create: async <K extends Kind>(
      kind: K,
      given: {
        readonly parent?: string;
        readonly at?: Readonly<Record<string, string>>;
        readonly fields?: Partial<KindFields[K]>;
      } = {},
    ): Promise<string> => {
      const { parent } = kinds[kind];
      const localId = newId();
      const blank = blankRecord(kind, localId);
      const record: KeptRecord = {
        ...blank,
        parentKey:
          parent === null || given.parent === undefined ? null : keyOf({ kind: parent, id: given.parent }),
        at: given.at ?? {},
        createKey: newId(),
      };
      // Fields of a kind are JSON, as its contract has them.
      await book.change(blank.key, () => edited(record, { ...(given.fields as Fields | undefined) }, now()));
      wake('soon');
      return localId;
    },

    /** Keeps what was typed; resolves once it is on the device. */
    set: async (named: Named, typed: Fields): Promise<void> => {
      await book.change(keyOf(named), record => record && edited(record, typed, now()));
      wake('soon');
    },

    resolve: async (named: Named, path: string, side: 'mine' | 'theirs'): Promise<void> => {
      await book.change(keyOf(named), record => record && resolved(record, path, side));
      wake('now');
    },

    retry: async (named: Named): Promise<void> => {
      await book.change(keyOf(named), record => record && retried(record));
      wake('now');
    },

    /** Takes a record off this device. Of one that never left it, nothing remains. */
    discard: async (named: Named): Promise<void> => {
      await book.change(keyOf(named), () => null);
    },

    /** Reads a record unless it was read a moment ago: pages that follow each other share one reading. */
    freshen: async (named: Named): Promise<ReadProblem | null> => {
      const at = readings.get(keyOf(named));
      return find(named) !== undefined && at !== undefined && now() - at < freshMs ? null : read(named);
    },

    read,

    /** Reads the server's list of a kind, whole, and makes its items records here. */
    readList: async (kind: Kind, of: Named | null): Promise<ReadProblem | null> => {
      const { list } = kinds[kind];
      const ownerId = of === null ? '' : (find(of)?.serverId ?? null);
      const isUnsent = of !== null && ownerId === null && find(of) !== undefined;
      if (list === null || isUnsent || (list.of !== null && list.of !== of?.kind)) return null;
      const params = list.of === null || of === null ? {} : kinds[list.of].params(ownerId ?? of.id);
      const askedAt = now();
      let cursor: string | null = null;
      do {
        const outcome = await send(list.contract, {
          params,
          query: { limit: '100', ...(cursor === null ? {} : { cursor }) },
        });
        if (outcome.type !== 'answered' || !isObject(outcome.body)) return toOutcome(outcome);
        const { items, cursor: next } = outcome.body;
        for (const item of Array.isArray(items) ? items : []) {
          const id = idOf(item);
          const known = id === null ? undefined : find({ kind, id });
          // What is being written here is merged by its own reading, with its version.
          if (id !== null && known?.due !== true) await take(kind, id, { view: item, etag: null, askedAt });
        }
        cursor = typeof next === 'string' ? next : null;
      } while (cursor !== null);
      return null;
    },

    /** The records of a kind that are here, of one record above them where that is named. */
    list: (kind: Kind, of: Named | null): readonly KeptRecord[] => {
      const owner = of === null ? undefined : keyOf(of);
      const ownerId = of === null ? null : (find(of)?.serverId ?? of.id);
      const isUnder = (record: KeptRecord | undefined): boolean => {
        if (record === undefined) return false;
        const { server, parentKey } = record;
        const names = kinds[record.kind].above.some(
          ({ kind: above, member }) => above === of?.kind && isObject(server) && server[member] === ownerId,
        );
        return names || parentKey === owner || (parentKey !== null && isUnder(book.get(parentKey)));
      };
      return book.all().filter(record => isAkin(record.kind, kind) && (of === null || isUnder(record)));
    },
  };
};

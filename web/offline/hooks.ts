import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type * as z from 'zod';
import type { Contract } from '#shared/contracts/contract.ts';
import type { Offline } from './offline.ts';
import type { CommandName, commands } from './outbox/commands.ts';
import type { KeptCommand } from './outbox/kept-command.ts';
import type { Kind, KindFields } from './records/kind-fields.ts';
import type { Fields, Json, KeptProblem, RecordView } from './records/record.ts';
import type { Named, ReadProblem } from './records/records.ts';
import { type SyncState, syncStateOf } from './sync/sync-state.ts';
import { useKept } from './use-kept.ts';

/** Reads something from the server when a page opens and once more when the line is back. */
const useReading = (offline: Offline, name: string, read: () => Promise<ReadProblem | null>) => {
  const [state, setState] = useState<{ name: string; problem: ReadProblem | null } | null>(null);
  const isUp = offline.line() === 'up';
  // `read` is new on each drawing; `name` says what it reads.
  useEffect(() => {
    let isGone = false;
    void read().then(problem => {
      if (!isGone) setState({ name, problem });
    });
    return () => {
      isGone = true;
    };
  }, [offline, name, isUp]);
  const answer = state?.name === name ? state : null;
  return { isAsked: answer !== null, problem: answer?.problem ?? null };
};

type Create = Offline['records']['create'];

/** Makes records: `create('product', { parent, fields })` answers the new one's id. */
export const useOffline = (): { readonly create: Create; readonly offline: Offline } => {
  const offline = useKept();
  return { create: offline.records.create, offline };
};

/** One record, by its local or its server id: as typed, and how far it is saved. */
export const useRecord = <K extends Kind>(kind: K, id: string) => {
  const offline = useKept();
  const { records } = offline;
  const named: Named = { kind, id };
  const kept = records.find(named);
  const { isAsked, problem } = useReading(offline, `${kind}/${id}`, () => records.freshen(named));
  return {
    // A record of the kind that was asked for.
    record: kept && (offline.view(kept) as RecordView<K>),
    reading: kept === undefined && !isAsked,
    problem,
    setField: <P extends keyof KindFields[K] & string>(path: P, value: KindFields[K][P]) =>
      // Fields are JSON, as their contracts have them.
      records.set(named, { [path]: value as Json }),
    setFields: (fields: Partial<KindFields[K]>) => records.set(named, { ...(fields as Fields) }),
    resolve: (path: string, side: 'mine' | 'theirs') => records.resolve(named, path, side),
    retry: () => records.retry(named),
    discard: () => records.discard(named),
    /** Reads it from the server again. */
    reread: () => records.read(named),
  };
};

/** The records of a kind, of one record above them where that is named: those here and, with a line, those the server lists. */
export const useRecords = <K extends Kind>(kind: K, of: Named | null = null) => {
  const offline = useKept();
  const name = `${kind}/${of === null ? '' : `${of.kind}/${of.id}`}`;
  const { isAsked, problem } = useReading(offline, name, () => offline.records.readList(kind, of));
  const records = offline.records.list(kind, of).map(kept => offline.view(kept) as RecordView<K>);
  return { records, reading: records.length === 0 && !isAsked, problem };
};

type BodyOf<N extends CommandName> = z.input<(typeof commands)[N]['contract']['body']>;

export type CommandView = {
  readonly id: string;
  readonly command: CommandName;
  readonly state: 'waiting' | 'sending' | 'done' | 'refused';
  readonly waitsFor: 'line' | 'sign-in' | 'records' | 'files' | null;
  readonly queuedAt: number;
  readonly answeredAt: number | null;
  readonly answer: Json;
  readonly problem: KeptProblem | null;
  readonly moved: boolean;
  readonly cancel: () => Promise<boolean>;
  readonly seen: () => Promise<void>;
  readonly again: () => Promise<void>;
};

const viewCommand = ({ outbox, line }: Offline, kept: KeptCommand): CommandView => {
  const { key, command, queuedAt, answeredAt, answer, problem, moved } = kept;
  const needs = kept.state === 'waiting' ? outbox.waitsFor(kept) : null;
  const way = { up: null, down: 'line', 'signed-out': 'sign-in' } as const;
  const waitsFor = kept.state === 'waiting' ? (needs ?? way[line()]) : null;
  return {
    ...{ id: key, command, queuedAt, answeredAt, answer, problem, moved, waitsFor },
    state: kept.state === 'waiting' && waitsFor === null ? 'sending' : kept.state,
    cancel: () => outbox.cancel(key),
    seen: () => outbox.seen(key),
    again: () => outbox.again(key),
  };
};

/** The commands about a record, the latest first, and how to queue one. */
export const useOutbox = (kind: Kind, id: string) => {
  const offline = useKept();
  const key = offline.records.keyOf({ kind, id });
  return {
    commands: offline.outbox.of(key).map(kept => viewCommand(offline, kept)),
    queue: <N extends CommandName>(
      command: N,
      ...[body]: undefined extends BodyOf<N> ? [] : [BodyOf<N>]
    ): Promise<string> => offline.outbox.queue(command, key, (body ?? null) as Json), // JSON, as its contract has it.
  };
};

/** The whole: whether all is saved, and what is not. */
export const useSyncState = (): SyncState & { readonly syncNow: () => void } => {
  const offline = useKept();
  return { ...syncStateOf(offline), syncNow: offline.syncNow };
};

type Reading<C extends Contract> = {
  readonly params?: z.input<C['params']>;
  readonly query?: z.input<C['query']>;
};

/** Reads a route; the last answer is kept on this device and shown at once, also without a line. */
export const useCopy = <C extends Contract>(contract: C, input: Reading<C> = {}) => {
  const offline = useKept();
  // Parameters are texts, as paths and queries are.
  const asked = input as {
    params?: Readonly<Record<string, string>>;
    query?: Readonly<Record<string, string>>;
  };
  const name = JSON.stringify([contract.id, asked]);
  const [turn, again] = useReducer((count: number, _: null) => count + 1, 0);
  const startedAt = useMemo(() => ({ name, turn, at: Date.now() }), [name, turn]);
  const { isAsked, problem } = useReading(offline, `${name}${turn}`, async () => {
    const { problem: why } = await offline.copies.read(contract, asked);
    return why;
  });
  const kept = offline.copies.peek(contract, asked);
  return {
    // Answered by the route of the contract.
    data: kept?.body as z.output<C['answer']> | undefined,
    readAt: kept?.readAt ?? null,
    fresh: kept !== undefined && kept.readAt >= startedAt.at,
    reading: kept === undefined && !isAsked,
    problem,
    again: () => again(null),
  };
};

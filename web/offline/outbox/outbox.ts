import { dirtyPaths } from '../records/fields.ts';
import { kinds } from '../records/kinds.ts';
import type { Json, KeptRecord } from '../records/record.ts';
import type { Named, ReadProblem } from '../records/records.ts';
import type { Halt } from '../records/send-record.ts';
import type { Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import { type CommandName, commands } from './commands.ts';
import type { KeptCommand } from './kept-command.ts';

type World = {
  readonly book: Book<'commands'>;
  readonly record: (key: string) => KeptRecord | undefined;
  /** Whether every file of a submission is examined and clean. */
  readonly filesClean: (submission: string) => boolean;
  /** Reads a record again after a command about it. */
  readonly reread: (named: Named) => Promise<unknown>;
  /** Reads a record unless it was read a moment ago. */
  readonly freshen: (named: Named) => Promise<ReadProblem | null>;
  readonly send: Sender;
  readonly now: () => number;
  readonly newId: () => string;
  readonly wake: (when: 'now' | 'soon') => void;
};

/** What a command still waits for on this device; null when it can go. */
export type WaitsFor = 'records' | 'files' | null;

const isSaved = (record: KeptRecord): boolean =>
  record.serverId !== null && !record.due && dirtyPaths(kinds[record.kind], record).length === 0;

/** Commands that wait to be sent, each done exactly once. */
export const openOutbox = (world: World) => {
  const { book, record, filesClean, reread, freshen, send, now, newId, wake } = world;
  const chainOf = (key: string): readonly KeptRecord[] => {
    const found = record(key);
    if (found === undefined) return [];
    return [found, ...(found.parentKey === null ? [] : chainOf(found.parentKey))];
  };

  const waitsFor = ({ command, about }: Pick<KeptCommand, 'command' | 'about'>): WaitsFor => {
    const needs: readonly string[] = commands[command].needs;
    const chain = chainOf(about);
    if (chain[0] === undefined || chain[0].serverId === null) return 'records';
    if (needs.includes('records') && !chain.every(isSaved)) return 'records';
    return needs.includes('files') && !filesClean(about) ? 'files' : null;
  };

  const needsRecords = (command: CommandName): boolean => {
    const needs: readonly string[] = commands[command].needs;
    return needs.includes('records');
  };

  const seenNow = (command: CommandName, about: string): KeptCommand['seen'] =>
    needsRecords(command) ? Object.fromEntries(chainOf(about).map(({ key, merges }) => [key, merges])) : {};

  const hasMoved = ({ seen }: KeptCommand): boolean =>
    Object.entries(seen).some(([key, merges]) => record(key)?.merges !== merges);

  /**
   * Looks whether what a command is about is still what its person saw: others may have written while it waited. A route that
   * demands the version looks by itself.
   */
  const look = async ({ command, about }: KeptCommand): Promise<Halt | null> => {
    if (!needsRecords(command) || commands[command].contract.version === 'matched') return null;
    for (const { kind, serverId } of chainOf(about))
      if (serverId !== null && (await freshen({ kind, id: serverId })) === 'no-line') return 'no-line';
    return null;
  };

  const stop = async (key: string): Promise<null> => {
    await book.change(
      key,
      command => command && { ...command, tried: false, state: 'refused', moved: true, answeredAt: now() },
    );
    return null;
  };

  const sendOne = async (key: string, isRepeat = false): Promise<Halt | null> => {
    const queued = await book.refresh(key);
    if (queued === undefined || queued.state !== 'waiting' || waitsFor(queued) !== null) return null;
    // One that may have arrived is repeated as it was: the server answers what became of it.
    if (!queued.tried) {
      const halt = await look(queued);
      if (halt !== null || waitsFor(queued) !== null) return halt;
    }
    if ((isRepeat || !queued.tried) && hasMoved(queued)) return stop(key);
    const about = record(queued.about);
    if (about === undefined || about.serverId === null) return null;
    const { contract, params } = commands[queued.command];
    // From here on it may have arrived: it can no longer be called off.
    const marked = await book.change(key, command => command && { ...command, tried: true });
    if (marked === undefined) return null;
    const outcome = await send(contract, {
      params: params(kinds[about.kind].params(about.serverId)),
      ...(queued.body === null ? {} : { body: queued.body }),
      key: queued.idempotencyKey,
      ...(contract.version === 'matched' ? { etag: about.etag } : {}),
    });
    if (outcome.type !== 'answered' && outcome.type !== 'refused') return outcome.type;
    const isStale = outcome.type === 'refused' && [412, 428].includes(outcome.problem.status);
    if (isStale && !isRepeat) {
      await reread({ kind: about.kind, id: about.serverId });
      return sendOne(key, true);
    }
    await book.change(
      key,
      command =>
        command && {
          ...command,
          state: outcome.type === 'answered' ? 'done' : 'refused',
          answeredAt: now(),
          answer: outcome.type === 'answered' ? outcome.body : null,
          problem: outcome.type === 'refused' ? outcome.problem : null,
        },
    );
    await reread({ kind: about.kind, id: about.serverId });
    return null;
  };

  return {
    waitsFor,

    of: (about: string): readonly KeptCommand[] =>
      book
        .all()
        .filter(command => command.about === about)
        .sort((a, b) => b.queuedAt - a.queuedAt),

    /** Queues a command; one of the same kind that is still open, or was done and not yet seen, is answered instead. */
    queue: async (command: CommandName, about: string, body: Json): Promise<string> => {
      const open = book
        .all()
        .find(other => other.command === command && other.about === about && other.state === 'waiting');
      if (open !== undefined) return open.key;
      const key = newId();
      await book.change(key, () => ({
        ...{ key, command, about, body },
        idempotencyKey: newId(),
        queuedAt: now(),
        tried: false,
        seen: seenNow(command, about),
        state: 'waiting',
        moved: false,
        answeredAt: null,
        answer: null,
        problem: null,
      }));
      wake('now');
      return key;
    },

    /** Calls a command off; false once it may have left. */
    cancel: async (key: string): Promise<boolean> => {
      const left = await book.change(key, command =>
        command === undefined || command.tried ? command : null,
      );
      return left === undefined;
    },

    /** The person has seen its answer: it goes. */
    seen: async (key: string): Promise<void> => {
      await book.change(key, command => (command?.state === 'waiting' ? command : null));
    },

    /** Sends a refused command again, as a new one. */
    again: async (key: string): Promise<void> => {
      const idempotencyKey = newId();
      await book.change(
        key,
        command =>
          command && {
            ...command,
            idempotencyKey,
            seen: seenNow(command.command, command.about),
            state: 'waiting',
            moved: false,
            tried: false,
            problem: null,
            answeredAt: null,
          },
      );
      wake('now');
    },

    /** Sends what can go now, in the order it was queued. */
    pass: async (): Promise<Halt | null> => {
      const waiting = book.all().filter(({ state }) => state === 'waiting');
      for (const { key } of [...waiting].sort((a, b) => a.queuedAt - b.queuedAt)) {
        const halt = await sendOne(key);
        if (halt !== null) return halt;
      }
      return null;
    },
  };
};

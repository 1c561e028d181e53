import type { SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import { openDatabase } from './database.ts';
import { type Execution, executionSchema, type Frame, frameSchema, type NewEvent } from './records.ts';
import { openRunStore } from './run-store.ts';
import { SCHEMA } from './schema.ts';

type StoredEvent = {
  readonly id: number;
  readonly at: number;
  readonly type: string;
  readonly details: unknown;
};
type StoredDefinition = { readonly id: string; readonly body: string; readonly createdAt: number };
export type Page = { readonly limit: number; readonly after: number | null };

const executionRow = executionSchema.extend({
  path: z.string().transform(text => z.array(z.string()).parse(JSON.parse(text))),
});
const eventRow = z.object({
  id: z.number(),
  at: z.number(),
  type: z.string(),
  details: z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? {} : JSON.parse(text))),
});
const definitionRow = z.object({ id: z.string(), body: z.string(), createdAt: z.number() });
const bodyRow = z.object({ body: z.string() });

const columns = [
  ...[
    'seq',
    'arn',
    'machineArn',
    'name',
    'kind',
    'definitionId',
    'path',
    'inputJson',
    'status',
    'outputJson',
  ],
  ...[
    'error',
    'cause',
    'startedAt',
    'stoppedAt',
    'deadlineAt',
    'events',
    'transitions',
    'runArn',
    'parentArn',
  ],
  'itemIndex',
] as const satisfies readonly (keyof Execution)[];

const toRow = (execution: Execution): SQLInputValue[] =>
  columns.map(column => {
    const value = execution[column];
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });

/** Every read and write of the engine's file. Writes are meant to be called inside `transaction`. */
export const openStore = (file: string) => {
  const { db, transaction, close } = openDatabase(file, SCHEMA);
  const insertExecution = db.prepare(
    `INSERT INTO executions (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
  );
  const updateExecution = db.prepare(
    `UPDATE executions SET status = ?, outputJson = ?, error = ?, cause = ?, stoppedAt = ?, events = ?,
     transitions = ? WHERE arn = ?`,
  );
  const oneExecution = db.prepare('SELECT * FROM executions WHERE arn = ?');
  const lastSeq = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM executions');
  const upsertFrame = db.prepare(
    'INSERT INTO frames VALUES (?, ?) ON CONFLICT (executionArn) DO UPDATE SET body = excluded.body',
  );
  const removeFrame = db.prepare('DELETE FROM frames WHERE executionArn = ?');
  const insertEvent = db.prepare('INSERT INTO history VALUES (?, ?, ?, ?, ?)');
  const insertToken = db.prepare('INSERT OR IGNORE INTO tokens VALUES (?, ?)');
  const oneToken = db.prepare('SELECT 1 FROM tokens WHERE token = ?');
  const insertDefinition = db.prepare('INSERT OR IGNORE INTO definitions VALUES (?, ?, ?)');
  const sums = db.prepare(
    'SELECT coalesce(sum(transitions), 0) AS transitions, count(*) FILTER (WHERE parentArn IS NULL) AS executions FROM executions',
  );
  let seq = z.object({ seq: z.number() }).parse(lastSeq.get()).seq;

  return {
    ...openRunStore(db),
    transaction,
    close,

    addExecution: (execution: Omit<Execution, 'seq'>): Execution => {
      seq += 1;
      const numbered = { ...execution, seq };
      insertExecution.run(...toRow(numbered));
      return numbered;
    },
    saveExecution: (e: Execution): void => {
      updateExecution.run(
        e.status,
        e.outputJson,
        e.error,
        e.cause,
        e.stoppedAt,
        e.events,
        e.transitions,
        e.arn,
      );
    },
    execution: (arn: string): Execution | null => {
      const row = oneExecution.get(arn);
      return row === undefined ? null : executionRow.parse(row);
    },
    /** Newest first; `after` is the `seq` of the last entry of the page before. */
    executions: (by: 'machineArn' | 'runArn', arn: string, status: string | null, page: Page): Execution[] =>
      db
        .prepare(
          `SELECT * FROM executions WHERE ${by} = ? AND (? IS NULL OR status = ?) AND (? IS NULL OR seq < ?)
           ORDER BY seq DESC LIMIT ?`,
        )
        .all(arn, status, status, page.after, page.after, page.limit)
        .map(row => executionRow.parse(row)),

    saveFrame: (frame: Frame): void => {
      upsertFrame.run(frame.executionArn, JSON.stringify(frame));
    },
    deleteFrame: (executionArn: string): void => {
      removeFrame.run(executionArn);
    },
    frames: (): Frame[] =>
      db
        .prepare('SELECT body FROM frames')
        .all()
        .map(row => frameSchema.parse(JSON.parse(bodyRow.parse(row).body))),

    addEvents: (executionArn: string, first: number, at: number, events: readonly NewEvent[]): void => {
      for (const [i, event] of events.entries()) {
        const details = event.details === undefined ? null : JSON.stringify(event.details);
        insertEvent.run(executionArn, first + i, at, event.type, details);
      }
    },
    history: (executionArn: string, reverse: boolean, page: Page): StoredEvent[] =>
      db
        .prepare(
          `SELECT id, at, type, details FROM history WHERE executionArn = ? AND (? IS NULL OR id ${reverse ? '<' : '>'} ?)
           ORDER BY id ${reverse ? 'DESC' : 'ASC'} LIMIT ?`,
        )
        .all(executionArn, page.after, page.after, page.limit)
        .map(row => eventRow.parse(row)),

    addToken: (token: string, executionArn: string): void => {
      insertToken.run(token, executionArn);
    },
    /** Whether this engine ever issued the token. */
    knowsToken: (token: string): boolean => oneToken.get(token) !== undefined,

    addDefinition: (definition: StoredDefinition): void => {
      insertDefinition.run(definition.id, definition.body, definition.createdAt);
    },
    definitions: (): StoredDefinition[] =>
      db
        .prepare('SELECT id, body, created_at AS createdAt FROM definitions')
        .all()
        .map(row => definitionRow.parse(row)),

    totals: (): { transitions: number; executions: number } =>
      z.object({ transitions: z.number(), executions: z.number() }).parse(sums.get()),
  };
};

export type Store = ReturnType<typeof openStore>;

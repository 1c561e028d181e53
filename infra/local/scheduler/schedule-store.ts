import * as z from 'zod';
import { openSealedDatabase } from '../disk/sealed-database.ts';
import { readStoredBody, type ScheduleBody } from './schedule-request.ts';

/** A stored schedule; `due` is its next moment, null when it will not run again. Instants in milliseconds. */
export type Schedule = {
  readonly groupName: string;
  readonly name: string;
  readonly body: ScheduleBody;
  readonly due: number | null;
  /** What `rate` counts from. */
  readonly anchor: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly revision: number;
};

/** One run that has to reach its target. */
export type Delivery = {
  readonly executionId: string;
  readonly groupName: string;
  readonly name: string;
  readonly revision: number;
  readonly arn: string;
  readonly input: string;
  readonly scheduledTime: number;
  /** When it was taken up: its age counts from here, not from a moment missed long ago. */
  readonly firedAt: number;
  readonly attempts: number;
  readonly nextAttemptAt: number;
  readonly maximumRetries: number;
  readonly maximumAge: number;
  readonly deadLetterArn: string | null;
  readonly deleteSchedule: boolean;
  readonly lastError: string | null;
  /** Set when it was given up. */
  readonly deadAt: number | null;
};

const tables = `
  CREATE TABLE IF NOT EXISTS schedules (
    groupName TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL, due INTEGER,
    anchor INTEGER NOT NULL, createdAt INTEGER NOT NULL, modifiedAt INTEGER NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (groupName, name)) STRICT;
  CREATE INDEX IF NOT EXISTS schedulesByDue ON schedules (due) WHERE due IS NOT NULL AND state = 'ENABLED';
  CREATE TABLE IF NOT EXISTS deliveries (
    executionId TEXT PRIMARY KEY, groupName TEXT NOT NULL, name TEXT NOT NULL, revision INTEGER NOT NULL,
    arn TEXT NOT NULL, input TEXT NOT NULL, scheduledTime INTEGER NOT NULL, firedAt INTEGER NOT NULL, attempts INTEGER NOT NULL,
    nextAttemptAt INTEGER NOT NULL, maximumRetries INTEGER NOT NULL, maximumAge INTEGER NOT NULL, deadLetterArn TEXT,
    deleteSchedule INTEGER NOT NULL, lastError TEXT, deadAt INTEGER) STRICT;`;

const instant = z.int();
const scheduleRow = z.object({
  groupName: z.string(),
  name: z.string(),
  body: z.string().transform(readStoredBody),
  due: instant.nullable(),
  anchor: instant,
  createdAt: instant,
  modifiedAt: instant,
  revision: z.int(),
});
const deliveryRow = z.object({
  executionId: z.string(),
  groupName: z.string(),
  name: z.string(),
  revision: z.int(),
  arn: z.string(),
  input: z.string(),
  scheduledTime: instant,
  firedAt: instant,
  attempts: z.int(),
  nextAttemptAt: instant,
  maximumRetries: z.int(),
  maximumAge: z.int(),
  deadLetterArn: z.string().nullable(),
  deleteSchedule: z.int().transform(Boolean),
  lastError: z.string().nullable(),
  deadAt: instant.nullable(),
});

/**
 * Opens the schedules' own database. Every change is on the disk before it is acknowledged (`synchronous=FULL`), since a
 * round opens because of a row in here.
 */
export const openScheduleStore = (file: string) => {
  const database = openSealedDatabase(file, tables);
  const find = database.prepare('SELECT * FROM schedules WHERE groupName = ? AND name = ?');
  const list = database.prepare(
    `SELECT * FROM schedules WHERE (groupName, name) > (:afterGroup, :afterName)
      AND (:groupName IS NULL OR groupName = :groupName) AND (:state IS NULL OR state = :state)
      AND (:prefix IS NULL OR substr(name, 1, length(:prefix)) = :prefix)
      ORDER BY groupName, name LIMIT :limit`,
  );
  const due = database.prepare(
    `SELECT * FROM schedules WHERE due IS NOT NULL AND state = 'ENABLED' AND due <= ? ORDER BY due`,
  );
  const recurring = database.prepare(`SELECT * FROM schedules WHERE due IS NOT NULL AND state = 'ENABLED'`);
  const save = database.prepare(
    `INSERT OR REPLACE INTO schedules (groupName, name, state, body, due, anchor, createdAt, modifiedAt, revision)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setDue = database.prepare(
    'UPDATE schedules SET due = ? WHERE groupName = ? AND name = ? AND revision = ?',
  );
  const remove = database.prepare('DELETE FROM schedules WHERE groupName = ? AND name = ?');
  const removeRevision = database.prepare(
    'DELETE FROM schedules WHERE groupName = ? AND name = ? AND revision = ? AND due IS NULL',
  );
  const saveDelivery = database.prepare(
    `INSERT OR REPLACE INTO deliveries (executionId, groupName, name, revision, arn, input, scheduledTime, firedAt, attempts,
      nextAttemptAt, maximumRetries, maximumAge, deadLetterArn, deleteSchedule, lastError, deadAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const waiting = database.prepare(
    `SELECT * FROM deliveries WHERE deadAt IS NULL AND (nextAttemptAt <= :now OR nextAttemptAt > :unreachable)
      ORDER BY scheduledTime, executionId`,
  );
  const dead = database.prepare('SELECT * FROM deliveries WHERE deadAt IS NOT NULL ORDER BY deadAt DESC');
  const findDelivery = database.prepare('SELECT * FROM deliveries WHERE executionId = ?');
  const removeDelivery = database.prepare('DELETE FROM deliveries WHERE executionId = ?');

  const transaction = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const writeDelivery = (d: Delivery): void => {
    saveDelivery.run(
      ...[
        d.executionId,
        d.groupName,
        d.name,
        d.revision,
        d.arn,
        d.input,
        d.scheduledTime,
        d.firedAt,
        d.attempts,
      ],
      ...[
        d.nextAttemptAt,
        d.maximumRetries,
        d.maximumAge,
        d.deadLetterArn,
        d.deleteSchedule ? 1 : 0,
        d.lastError,
        d.deadAt,
      ],
    );
  };
  const optional = <T>(schema: z.ZodType<T>, row: unknown): T | undefined =>
    row === undefined ? undefined : schema.parse(row);

  return {
    find: (groupName: string, name: string): Schedule | undefined =>
      optional(scheduleRow, find.get(groupName, name)),
    list: (query: {
      readonly after: readonly [groupName: string, name: string];
      readonly groupName: string | null;
      readonly state: string | null;
      readonly prefix: string | null;
      readonly limit: number;
    }): readonly Schedule[] => {
      const { after, groupName, state, prefix, limit } = query;
      const [afterGroup, afterName] = after;
      return list
        .all({ afterGroup, afterName, groupName, state, prefix, limit })
        .map(row => scheduleRow.parse(row));
    },
    due: (now: number): readonly Schedule[] => due.all(now).map(row => scheduleRow.parse(row)),
    active: (): readonly Schedule[] => recurring.all().map(row => scheduleRow.parse(row)),
    save: (s: Schedule): void => {
      save.run(
        ...[
          s.groupName,
          s.name,
          s.body.State,
          JSON.stringify(s.body),
          s.due,
          s.anchor,
          s.createdAt,
          s.modifiedAt,
        ],
        s.revision,
      );
    },
    setDue: (schedule: Schedule, at: number | null): void => {
      setDue.run(at, schedule.groupName, schedule.name, schedule.revision);
    },
    remove: (groupName: string, name: string): boolean => remove.run(groupName, name).changes > 0,
    /** The run and the next moment in one commit: a crash in between can neither lose nor double a run. */
    fire: (schedule: Schedule, delivery: Delivery, next: number | null): void =>
      transaction(() => {
        writeDelivery(delivery);
        setDue.run(next, schedule.groupName, schedule.name, schedule.revision);
      }),
    /** Deliveries whose turn it is; one whose turn is beyond `unreachable` was planned before the clock was set back. */
    waiting: (now: number, unreachable: number): readonly Delivery[] =>
      waiting.all({ now, unreachable }).map(row => deliveryRow.parse(row)),
    dead: (): readonly Delivery[] => dead.all().map(row => deliveryRow.parse(row)),
    findDelivery: (executionId: string): Delivery | undefined =>
      optional(deliveryRow, findDelivery.get(executionId)),
    saveDelivery: writeDelivery,
    /** Ends a delivery; a schedule that was to be deleted after it goes too, unless it was changed meanwhile. */
    settle: (delivery: Delivery, asDead?: Delivery): void =>
      transaction(() => {
        if (asDead === undefined) removeDelivery.run(delivery.executionId);
        else writeDelivery(asDead);
        if (delivery.deleteSchedule) removeRevision.run(delivery.groupName, delivery.name, delivery.revision);
      }),
    close: (): void => database.close(),
  };
};

export type ScheduleStore = ReturnType<typeof openScheduleStore>;

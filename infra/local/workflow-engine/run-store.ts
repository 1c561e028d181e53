import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type MapItem, type MapRun, mapRunSchema } from './records.ts';

const bodyRow = z.object({ body: z.string() });
const waitingRow = z.object({ itemIndex: z.number(), weight: z.number(), inputJson: z.string() });
const weightRow = z.object({ weight: z.number() });
const resultRow = z.object({ resultJson: z.string() });

/** Map runs and their items. Items live in their own table, so that a child's end never rewrites its siblings. */
export const openRunStore = (db: DatabaseSync) => {
  const upsertRun = db.prepare(
    'INSERT INTO map_runs VALUES (?, ?, ?, ?) ON CONFLICT (arn) DO UPDATE SET body = excluded.body',
  );
  const oneRun = db.prepare('SELECT body FROM map_runs WHERE arn = ?');
  const runsOf = db.prepare('SELECT body FROM map_runs WHERE executionArn = ? ORDER BY startedAt DESC, arn');
  const insertItem = db.prepare('INSERT INTO map_items VALUES (?, ?, ?, ?, 0, NULL)');
  const waiting = db.prepare(
    'SELECT itemIndex, weight, inputJson FROM map_items WHERE runArn = ? AND started = 0 ORDER BY itemIndex LIMIT ?',
  );
  const startItem = db.prepare('UPDATE map_items SET started = 1 WHERE runArn = ? AND itemIndex = ?');
  const weightOf = db.prepare('SELECT weight FROM map_items WHERE runArn = ? AND itemIndex = ?');
  const endItem = db.prepare('UPDATE map_items SET resultJson = ? WHERE runArn = ? AND itemIndex = ?');
  const results = db.prepare(
    'SELECT resultJson FROM map_items WHERE runArn = ? AND resultJson IS NOT NULL ORDER BY itemIndex',
  );
  const parseRun = (row: unknown): MapRun => mapRunSchema.parse(JSON.parse(bodyRow.parse(row).body));

  return {
    saveRun: (run: MapRun): void => {
      upsertRun.run(run.arn, run.executionArn, run.startedAt, JSON.stringify(run));
    },
    run: (arn: string): MapRun | null => {
      const row = oneRun.get(arn);
      return row === undefined ? null : parseRun(row);
    },
    runsOf: (executionArn: string): MapRun[] => runsOf.all(executionArn).map(parseRun),
    addItems: (runArn: string, items: readonly MapItem[]): void => {
      for (const [i, item] of items.entries()) insertItem.run(runArn, i, item.weight, item.inputJson);
    },
    waitingItems: (runArn: string, limit: number): (MapItem & { readonly itemIndex: number })[] =>
      waiting.all(runArn, limit).map(row => waitingRow.parse(row)),
    startItem: (runArn: string, itemIndex: number): void => {
      startItem.run(runArn, itemIndex);
    },
    /** Items that the child at this place carries. */
    weightOf: (runArn: string, itemIndex: number): number =>
      weightRow.parse(weightOf.get(runArn, itemIndex)).weight,
    endItem: (runArn: string, itemIndex: number, resultJson: string): void => {
      endItem.run(resultJson, runArn, itemIndex);
    },
    /** What the ended children left, in item order. */
    results: (runArn: string): unknown[] =>
      results.all(runArn).map((row): unknown => JSON.parse(resultRow.parse(row).resultJson)),
  };
};

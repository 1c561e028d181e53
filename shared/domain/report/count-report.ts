import type { EstablishmentKind } from '../establishment/kinds.ts';
import type { ProductGroup } from '../product/groups.ts';
import { type ReportStage, reportStageNames } from './stages.ts';

/** An entry as a report counts it. */
export type ReportEntry = {
  readonly establishmentId: string;
  readonly group: ProductGroup;
  readonly kind: EstablishmentKind;
  readonly province: string;
  readonly commune: string;
  /** What became one certificate counts as one unit; null for an entry that is its own. */
  readonly unitId: string | null;
  readonly reached: readonly ReportStage[];
};

/** The entries of one round, and the stages of which may be told. */
export type ReportRound = { readonly told: readonly ReportStage[]; readonly entries: readonly ReportEntry[] };

/** Entries; the establishments that made them; and certificate units, in which entries merged into a set are one. */
export type Count = { readonly entries: number; readonly establishments: number; readonly units: number };
export type Counts = Readonly<Record<ReportStage, Count | null>>;

const count = (entries: readonly ReportEntry[]): Count => ({
  entries: entries.length,
  establishments: new Set(entries.map(({ establishmentId }) => establishmentId)).size,
  units:
    new Set(entries.flatMap(({ unitId }) => unitId ?? [])).size +
    entries.filter(({ unitId }) => unitId === null).length,
});

/**
 * How many came to each stage, over the rounds that tell of it; null where none does. An establishment counts once however many
 * entries or rounds it had.
 */
export const countStages = (rounds: readonly ReportRound[]): Counts => {
  const at = (stage: ReportStage): Count | null => {
    const telling = rounds.filter(({ told }) => told.includes(stage));
    if (telling.length === 0) return null;
    return count(telling.flatMap(({ entries }) => entries.filter(({ reached }) => reached.includes(stage))));
  };
  return Object.fromEntries(reportStageNames.map(stage => [stage, at(stage)])) as Counts;
};

/** The same for the entries of each key (a group, a commune, a kind); keys without entries have no line. */
export const countBy = <K extends string>(
  rounds: readonly ReportRound[],
  keyOf: (entry: ReportEntry) => K,
): readonly { readonly key: K; readonly counts: Counts }[] => {
  const keys = new Set(rounds.flatMap(({ entries }) => entries.map(keyOf)));
  return [...keys].map(key => ({
    key,
    counts: countStages(
      rounds.map(({ told, entries }) => ({ told, entries: entries.filter(entry => keyOf(entry) === key) })),
    ),
  }));
};

import type { EstablishmentKind } from '../establishment/kinds.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { ReportSource } from './sources.ts';
import { type ReportStage, reportStageNames } from './stages.ts';

/** An entry as a report counts it. */
export type ReportEntry = {
  readonly establishmentId: string;
  readonly group: ProductGroup;
  readonly kind: EstablishmentKind;
  readonly province: string;
  /** Null of an imported record, which has the place by name only. */
  readonly commune: string | null;
  /** The place as an imported record prints it; null where the codes say it. */
  readonly placeName: string | null;
  /** What became one certificate counts as one unit; null for an entry that is its own. */
  readonly unitId: string | null;
  readonly reached: readonly ReportStage[];
};

/**
 * The entries of one round: of a round of this system with the stages of which may be told; of an imported one its records, which
 * say what came about and never what did not.
 */
export type ReportRound = { readonly entries: readonly ReportEntry[] } & (
  | { readonly source: 'round'; readonly told: readonly ReportStage[] }
  | { readonly source: 'imported' }
);

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

const reachedIn = ({ entries }: ReportRound, stage: ReportStage): readonly ReportEntry[] =>
  entries.filter(({ reached }) => reached.includes(stage));

/** An imported round in which nothing came so far tells nothing: its records are blank there, and a blank is no nought. */
const tellsOf = (round: ReportRound, stage: ReportStage): boolean =>
  round.source === 'imported' ? reachedIn(round, stage).length > 0 : round.told.includes(stage);

/**
 * How many came to each stage, over the rounds that tell of it; null where none does. An establishment counts once however many
 * entries or rounds it had.
 */
export const countStages = (rounds: readonly ReportRound[]): Counts => {
  const at = (stage: ReportStage): Count | null => {
    const telling = rounds.filter(round => tellsOf(round, stage));
    return telling.length === 0 ? null : count(telling.flatMap(round => reachedIn(round, stage)));
  };
  return Object.fromEntries(reportStageNames.map(stage => [stage, at(stage)])) as Counts;
};

/** What rounds are counted from, all together. */
export const sourceOf = (rounds: readonly ReportRound[]): ReportSource => {
  const imported = rounds.filter(({ source }) => source === 'imported').length;
  return imported === 0 ? 'round' : imported === rounds.length ? 'imported' : 'both';
};

/** The same for the entries of each key (a group, a commune, a kind); keys without entries have no line. */
export const countBy = <K extends string>(
  rounds: readonly ReportRound[],
  keyOf: (entry: ReportEntry) => K,
): readonly { readonly key: K; readonly counts: Counts; readonly source: ReportSource }[] => {
  const keys = new Set(rounds.flatMap(({ entries }) => entries.map(keyOf)));
  return [...keys].map(key => {
    const own = rounds.map(round => ({
      ...round,
      entries: round.entries.filter(entry => keyOf(entry) === key),
    }));
    return {
      key,
      counts: countStages(own),
      source: sourceOf(own.filter(({ entries }) => entries.length > 0)),
    };
  });
};

import type { ListColumns, ListRow, ListShape, RowOf } from '#shared/domain/list/columns.ts';
import type { OutputSubject, OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Maker, Order } from '../output/maker.ts';
import type { World } from '../ports.ts';

export type LoadedList<Row> = {
  /** What the file is called, without its ending. */
  readonly fileName: string;
  readonly rows: readonly Row[];
};

/** A list: its shape, and how its rows are loaded. Rights were asked before. */
export type List<K extends OutputSubjectKind, C extends ListColumns> = {
  readonly shape: ListShape<C>;
  readonly load: (
    world: World,
    subject: OutputSubject<K>,
    order: Order,
  ) => Promise<Result<LoadedList<RowOf<C>>>>;
  /** Refuses, before anything is queued, a list of what is not there yet. A list without rows is a list. */
  readonly check?: Maker<K>['check'] | undefined;
};

/** Ties the rows that a list loads to the columns of its shape. */
export const defineList = <K extends OutputSubjectKind, C extends ListColumns>(
  shape: ListShape<C>,
  load: List<K, C>['load'],
  check?: Maker<K>['check'],
): List<K, C> => ({ shape, load, check });

/** The maker of a list as an output. */
export const listMaker = <K extends OutputSubjectKind, C extends ListColumns>({
  shape,
  load,
  check = async () => ok(null),
}: List<K, C>): Maker<K> => ({
  check,
  make: async (world, subject, order) => {
    const loaded = await load(world, subject, order);
    if (!loaded.ok) return loaded;
    const { fileName, rows } = loaded.value;
    // Rows hold what their columns say; the writers know columns only at run time.
    return ok({ fileName, content: { type: 'list', shape, rows: rows as readonly ListRow[] } });
  },
});

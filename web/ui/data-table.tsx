import './data-table.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { type Sort, sortRows } from './sort-rows.ts';
import { useOverflow } from './use-overflow.ts';

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Makes the column sortable. */
  readonly by?: ((row: Row) => string | number | null) | undefined;
  /** Numbers stand at the end of the cell. */
  readonly end?: boolean | undefined;
  /** Names the row. */
  readonly head?: boolean | undefined;
  /** The card of a phone shows the cell without its label: acts, pictures. */
  readonly plain?: boolean | undefined;
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty?: ComponentChildren;
  readonly hideCaption?: boolean | undefined;
  readonly sort?: Sort | undefined;
  readonly marked?: ((row: Row) => 'info' | 'good' | 'warn' | 'bad' | undefined) | undefined;
  readonly dense?: boolean | undefined;
};

/** Roles in words: a browser forgets them when the style turns rows into cards. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
const scrolls = { role: 'region', tabIndex: 0 } as const;

/** A table that can be sorted; on a phone each row is a card, unless it is `dense`. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { caption, columns, rows, rowKey, dense, marked } = props;
  const [sort, setSort] = useState<Sort | undefined>(props.sort);
  const [box, overflows] = useOverflow();
  const by = columns.find(column => column.key === sort?.key)?.by;
  const shown = by && sort ? sortRows(rows, by, sort.down) : rows;
  const press = (key: string) =>
    setSort(before => ({ key, down: before?.key === key ? !before.down : false }));
  if (rows.length === 0 && props.empty) return <>{props.empty}</>;
  return (
    <div
      class={dense ? 'table-box table-dense' : 'table-box table-cards'}
      ref={box}
      {...(overflows ? { ...scrolls, 'aria-label': caption } : {})}
    >
      <table class="table" {...roles.table}>
        <caption class={props.hideCaption ? 'sr-only' : undefined}>{caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map(({ key, label, end, by: sortable }) => {
              const here = sort?.key === key;
              const order = here ? (sort.down ? 'descending' : 'ascending') : undefined;
              return (
                <th
                  key={key}
                  scope="col"
                  class={end ? 'table-end' : undefined}
                  aria-sort={sortable ? (order ?? 'none') : undefined}
                  {...roles.column}
                >
                  {sortable ? (
                    <button class="table-sort" type="button" onClick={() => press(key)}>
                      {label}
                      <span
                        class={`table-arrow${here ? (sort.down ? ' table-down' : ' table-up') : ''}`}
                        aria-hidden="true"
                      />
                    </button>
                  ) : (
                    label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {shown.map(row => {
            const mark = marked?.(row);
            return (
              <tr key={rowKey(row)} class={mark && `table-${mark}`} {...roles.row}>
                {columns.map(column => {
                  const look = {
                    class:
                      [column.end && 'table-end', column.plain && 'table-plain'].filter(Boolean).join(' ') ||
                      undefined,
                    'data-label': column.label,
                  };
                  return column.head ? (
                    <th key={column.key} scope="row" {...look} {...roles.head}>
                      <div>{column.cell(row)}</div>
                    </th>
                  ) : (
                    <td key={column.key} {...look} {...roles.cell}>
                      <div>{column.cell(row)}</div>
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {rows.length === 0 && (
            <tr {...roles.row}>
              <td class="table-plain" colSpan={columns.length} {...roles.cell}>
                {t('ui.noRows')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};

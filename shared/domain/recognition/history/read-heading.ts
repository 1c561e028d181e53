import { searchKey } from '../../wording/search-key.ts';
import { type HistoryColumn, historyColumnNames, historyColumns } from './columns.ts';
import type { HistoryProblem } from './read-line.ts';

const plain = (text: string): string => searchKey(text.replace(/_/g, ' '));

/** Which column stands where; a heading that is unknown, missing or there twice is told. */
export const readHeading = (
  cells: readonly string[],
): { readonly places: ReadonlyMap<HistoryColumn, number>; readonly problems: readonly HistoryProblem[] } => {
  const places = new Map<HistoryColumn, number>();
  const problems: HistoryProblem[] = [];
  for (const [place, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const column = historyColumnNames.find(name =>
      [plain(name), plain(historyColumns[name].vi)].includes(plain(cell)),
    );
    if (column === undefined)
      problems.push({
        column: null,
        code: 'history.heading-unknown',
        params: { heading: cell.slice(0, 60) },
      });
    else if (places.has(column)) problems.push({ column, code: 'history.heading-twice' });
    else places.set(column, place);
  }
  for (const column of historyColumnNames)
    if (historyColumns[column].required && !places.has(column))
      problems.push({ column, code: 'history.heading-missing' });
  return { places, problems };
};

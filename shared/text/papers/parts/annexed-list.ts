import type { Sheet } from '../paper.ts';
import { italic, line, title } from './blocks.ts';
import { type RoundFacts, selectionOf } from './round-facts.ts';
import { type ListedUnit, unitList } from './unit-list.ts';

/** Danh sách kèm theo: an annex in landscape that says of which paper it is part. */
export const annexedList = (
  round: RoundFacts,
  heading: string,
  of: string,
  units: readonly ListedUnit[],
): Sheet => ({
  orientation: 'landscape',
  body: [
    title(
      heading,
      selectionOf(round).replace(/^./u, first => first.toLocaleUpperCase('vi')),
    ),
    line(italic(`(Kèm theo ${of})`), 'centre'),
    unitList(units),
  ],
});

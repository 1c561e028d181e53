import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { allRounds, type reportLines } from '#shared/text/lists/report.ts';
import type { Report } from './load-report.ts';

type Breakdown = Report['whole'];

/** A line of a report as files have it: what it counts, where, and its figures. */
export type ReportLine = Breakdown['total'] & {
  readonly scope: string;
  readonly year: number | null;
  readonly by: keyof typeof reportLines;
  readonly line: string | null;
};

const linesOf = (
  scope: string,
  year: number | null,
  { total, groups, places, kinds }: Breakdown,
): readonly ReportLine[] => {
  const at = { scope, year };
  return [
    { ...at, ...total, by: 'total', line: null },
    ...groups.map(one => ({ ...at, ...one, by: 'group' as const, line: productGroups[one.group].vi })),
    ...places.map(one => ({ ...at, ...one, by: 'place' as const, line: one.name })),
    ...kinds.map(one => ({ ...at, ...one, by: 'kind' as const, line: establishmentKinds[one.kind].vi })),
  ];
};

/** A report as lines: all rounds together, year by year, then round by round. */
export const reportLinesOf = ({ whole, years, rounds }: Report): readonly ReportLine[] => [
  ...linesOf(allRounds.vi, null, whole),
  ...years.map(({ year, ...line }) => ({
    ...{ scope: allRounds.vi, year, ...line },
    by: 'year' as const,
    line: String(year),
  })),
  ...rounds.flatMap(({ title, year, ...round }) => linesOf(title, year, round)),
];

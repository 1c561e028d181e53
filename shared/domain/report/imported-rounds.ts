import { type Authority, levels } from '../authority/levels.ts';
import { standsFor } from '../authority/stands-for.ts';
import { provinceAt } from '../place/province-at.ts';
import type { Recognition } from '../recognition/recognition-record.ts';
import type { ReportEntry, ReportRound } from './count-report.ts';

/** A round as imported records tell of it. */
export type ImportedRound = {
  readonly title: string;
  readonly year: number;
  /** As the decision prints it: a predecessor keeps its name. */
  readonly authorityName: string;
  readonly figures: ReportRound;
};

const isSameProduct = (one: Recognition, other: Recognition): boolean =>
  one.establishment.key === other.establishment.key &&
  one.productKeys.some(key => other.productKeys.includes(key));

/** Which of the records went on: what the level above recognised counts for the latest recognition that came before it. */
const wentOn = (own: readonly Recognition[], above: readonly Recognition[]): ReadonlySet<string> => {
  const latestFirst = [...own].sort((a, b) => (a.recognisedOn < b.recognisedOn ? 1 : -1));
  return new Set(
    above.flatMap(
      higher =>
        latestFirst.find(one => one.recognisedOn <= higher.recognisedOn && isSameProduct(one, higher))?.id ??
        [],
    ),
  );
};

const placeNameOf = ({ place, recognisedOn }: Recognition): string =>
  [place.communeName, place.districtName, provinceAt(place.province, recognisedOn)?.vi ?? place.province]
    .filter(name => name !== null)
    .join(', ');

const entryOf = (record: Recognition, isAbove: boolean): ReportEntry => ({
  establishmentId: record.establishment.key,
  group: record.group,
  kind: record.establishment.kind,
  province: record.place.province,
  commune: null,
  placeName: placeNameOf(record),
  unitId: null,
  reached: [
    'recognised',
    ...(record.imported?.nominated === true ? (['recommended'] as const) : []),
    ...(isAbove ? (['recognisedAbove'] as const) : []),
  ],
});

/**
 * The past rounds of an authority and of those that it stands for, as the register has them of imported records, the latest
 * first. What a decision took back is not counted.
 */
export const importedRounds = (
  register: readonly Recognition[],
  authority: Authority,
): readonly ImportedRound[] => {
  const standing = register.filter(({ annulled }) => !annulled);
  const own = standing.filter(one => one.source === 'imported' && standsFor(authority, one.authority));
  const { above } = levels[authority.level];
  const raised = wentOn(
    own,
    standing.filter(one => one.authority.level === above),
  );
  const keyOf = ({ authority: { locality }, year, roundTitle }: Recognition) =>
    `${locality} ${year} ${roundTitle}`;
  return [...Map.groupBy(own, keyOf).values()]
    .flatMap(records =>
      records.slice(0, 1).map(({ roundTitle: title, year, authorityName }) => ({
        ...{ title, year, authorityName },
        figures: {
          source: 'imported' as const,
          entries: records.map(record => entryOf(record, raised.has(record.id))),
        },
      })),
    )
    .sort((a, b) => b.year - a.year || a.title.localeCompare(b.title, 'vi'));
};

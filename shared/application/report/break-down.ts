import type * as z from 'zod';
import type { breakdownView } from '#shared/contracts/report/report-view.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { provinceAt } from '#shared/domain/place/province-at.ts';
import { unitAt } from '#shared/domain/place/unit.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import {
  countBy,
  countStages,
  type ReportEntry,
  type ReportRound,
  sourceOf,
} from '#shared/domain/report/count-report.ts';
import type { ReportSource } from '#shared/domain/report/sources.ts';
import { type SupportBy, sumSupport, sumSupportBy } from '#shared/domain/support/sum-support.ts';
import type { SupportGrant } from '#shared/domain/support/support-grant.ts';
import { compareVietnamese } from '#shared/domain/wording/vietnamese-order.ts';

export type Breakdown = z.input<typeof breakdownView>;
type Line = Breakdown['total'];
type Place = Pick<ReportEntry, 'province' | 'commune' | 'placeName'>;

const kindOrder = Object.keys(establishmentKinds);

/** Support of rounds of this system: no ledger was kept of the others, and nothing there is not nought. */
export const supportOf = (source: ReportSource, grants: readonly SupportGrant[]): Line['support'] =>
  source === 'imported' ? null : sumSupport(grants);

/** Support by a key of its ledger. */
const supportBy = (grants: readonly SupportGrant[], by: SupportBy) => {
  const sums = new Map(sumSupportBy(grants, by).map(({ key, ...sum }) => [key, sum]));
  return (key: string | null, source: ReportSource): Line['support'] =>
    (key === null ? undefined : sums.get(key)) ?? supportOf(source, []);
};

/** By name, as the codes were read in the middle of the year: they go on under other names. Of several provinces with the province behind. */
const nameOf = ({ province, commune, placeName }: Place, year: number, isOfMany: boolean): string => {
  if (placeName !== null) return placeName;
  const [before, after] = [`${year}-06-30`, `${year}-07-01`];
  const name = commune && (unitAt(commune, after)?.vi ?? unitAt(commune, before)?.vi ?? commune);
  const within = isOfMany ? (provinceAt(province, after)?.vi ?? province) : null;
  return [name, within].filter(word => word !== null).join(', ');
};

const keyOfPlace = ({ province, commune, placeName }: Place): string =>
  [province, commune ?? '', placeName ?? ''].join('/');

/** Rounds in figures: all of them, by group, by place and by kind of establishment. */
export const breakDown = (
  rounds: readonly ReportRound[],
  grants: readonly SupportGrant[],
  { year, level }: { readonly year: number; readonly level: keyof typeof levels },
): Breakdown => {
  const ofGroup = supportBy(grants, 'group');
  const ofCommune = supportBy(grants, 'commune');
  const source = sourceOf(rounds);
  const isOfMany = levels[level].siteWithin === null;
  const placeOf = new Map(
    rounds.flatMap(({ entries }) => entries.map(entry => [keyOfPlace(entry), entry] as const)),
  );
  return {
    total: { counts: countStages(rounds), support: supportOf(source, grants), source },
    groups: countBy(rounds, ({ group }) => group)
      .map(({ key: group, ...line }) => ({ group, ...line, support: ofGroup(group, line.source) }))
      .sort((a, b) => productGroups[a.group].order - productGroups[b.group].order),
    places: countBy(rounds, keyOfPlace)
      .flatMap(({ key, ...line }) => {
        const place = placeOf.get(key);
        if (place === undefined) return [];
        const { province, commune } = place;
        const name = nameOf(place, year, isOfMany);
        return [{ province, commune, name, ...line, support: ofCommune(commune, line.source) }];
      })
      .sort((a, b) => a.province.localeCompare(b.province) || compareVietnamese(a.name, b.name)),
    kinds: countBy(rounds, ({ kind }) => kind)
      .map(({ key: kind, ...line }) => ({ kind, ...line, support: null }))
      .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
  };
};

import { addDays } from '../calendar/day.ts';
import { communeOf } from './communes.ts';
import { formerCommuneOf } from './former-communes.ts';
import { formerProvinceOf } from './former-provinces.ts';
import { successorOf } from './province-at.ts';
import { provinceOf } from './provinces.ts';

/** An administrative unit as it stood on a day. */
export type Unit = {
  readonly code: string;
  readonly vi: string;
  readonly level: 'province' | 'commune';
  /** The province of a commune; null for a province. */
  readonly parent: string | null;
  /** The district that a commune lay in until 30 June 2025; null since, and for a province. */
  readonly district: string | null;
  /** The first and the last day; null where it goes on. What was before 2008 is not told. */
  readonly from: string;
  readonly until: string | null;
  /** Codes of what stands in its place today; none while it goes on. */
  readonly successors: readonly string[];
};

/** Since when there were 63 provinces, until when, and since when there are 34 with communes of their own. */
const firstDay = '2008-08-01';
const lastDay = '2025-06-30';
const newDay = '2025-07-01';

const provinceUnit = (code: string, day: string): Unit | undefined => {
  const former = formerProvinceOf(code);
  const now = provinceOf(code);
  const whole = { code, level: 'province', parent: null, district: null } as const;
  if (former !== undefined && day <= former.until)
    return { ...whole, vi: former.vi, from: firstDay, until: former.until, successors: [former.successor] };
  return (
    now && {
      ...whole,
      vi: now.vi,
      from: former === undefined ? newDay : addDays(former.until, 1),
      until: null,
      successors: [],
    }
  );
};

const communeUnit = (code: string, day: string): Unit | undefined => {
  const former = day <= lastDay ? formerCommuneOf(code) : undefined;
  const now = day <= lastDay ? undefined : communeOf(code);
  const part = { code, level: 'commune' } as const;
  if (former !== undefined) {
    const { vi, province: parent, district, successor } = former;
    return { ...part, vi, parent, district, from: firstDay, until: lastDay, successors: [successor] };
  }
  return (
    now && {
      ...part,
      vi: now.vi,
      parent: now.province,
      district: null,
      from: newDay,
      until: null,
      successors: [],
    }
  );
};

/** The unit that a code of two or five digits named on a day: codes go on under other names, so the day belongs to it. */
export const unitAt = (code: string, day: string): Unit | undefined =>
  day < firstDay ? undefined : code.length === 2 ? provinceUnit(code, day) : communeUnit(code, day);

/** The codes of today that stand in the place of a code, whatever it named: itself where it is one of today's. */
export const successorsOf = (code: string): readonly string[] => {
  if (code.length === 2) return [successorOf(code)];
  if (communeOf(code) !== undefined) return [code];
  const former = formerCommuneOf(code);
  return former === undefined ? [] : [former.successor];
};

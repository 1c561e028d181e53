import * as z from 'zod';

/**
 * Levels at which a round may be run, lowest first. `HUYEN` (district) ended on 30 June 2025 and stays for the record
 * (Circular 38/2025/TT-BCT); `localityPattern` is the code of a place at that level (Decision 19/2025/QĐ-TTg: two digits
 * for a province, five for a commune; regions by name; districts by their old number, or by province and name as
 * `place/former-districts.ts` has them). `siteWithin`: which code of a production site must be the
 * round's own place; districts have no codes any more, regions and the nation are open to all below.
 */
export const levels = {
  XA: {
    vi: 'Cấp xã',
    en: 'Commune',
    rank: 1,
    from: '2025-07-01',
    until: null,
    localityPattern: /^\d{5}$/,
    siteWithin: 'commune',
    above: 'TINH',
  },
  HUYEN: {
    vi: 'Cấp huyện',
    en: 'District',
    rank: 1,
    from: '2014-10-21',
    until: '2025-06-30',
    localityPattern: /^(\d{3}|\d{2}-[a-z0-9-]+)$/,
    siteWithin: null,
    above: 'TINH',
  },
  TINH: {
    vi: 'Cấp tỉnh',
    en: 'Province',
    rank: 2,
    from: '2014-10-21',
    until: null,
    localityPattern: /^\d{2}$/,
    siteWithin: 'province',
    above: 'KHUVUC',
  },
  KHUVUC: {
    vi: 'Cấp khu vực',
    en: 'Region',
    rank: 3,
    from: '2014-10-21',
    until: null,
    localityPattern: /^(BAC|TRUNG_TAYNGUYEN|NAM)$/,
    siteWithin: null,
    above: 'QUOCGIA',
  },
  QUOCGIA: {
    vi: 'Cấp quốc gia',
    en: 'Nation',
    rank: 4,
    from: '2014-10-21',
    until: null,
    localityPattern: /^VN$/,
    siteWithin: null,
    above: null,
  },
} as const satisfies Record<
  string,
  {
    readonly vi: string;
    readonly en: string;
    readonly rank: number;
    readonly from: string;
    readonly until: string | null;
    readonly localityPattern: RegExp;
    readonly siteWithin: 'commune' | 'province' | null;
    readonly above: string | null;
  }
>;

export type Level = keyof typeof levels;

export const levelSchema = z.enum(Object.keys(levels) as [Level, ...Level[]]);

/** A place at a level: who runs a round, or where a person has a say. */
export const authoritySchema = z.strictObject({ level: levelSchema, locality: z.string().min(2).max(40) });
export type Authority = z.infer<typeof authoritySchema>;

/** Whether the locality code has the form its level asks. */
export const isLocalityOf = (level: Level, locality: string): boolean =>
  levels[level].localityPattern.test(locality);

/** Whether rounds may be run at the level on a day. */
export const levelExistsOn = (level: Level, day: string): boolean => {
  const { from, until } = levels[level];
  return from <= day && (until === null || day <= until);
};

/** Whether rounds of the level choose among what the level below has recognised (Circular 14/2018/TT-BCT). */
export const isUpperLevel = (level: Level): boolean => levels[level].rank >= levels.KHUVUC.rank;

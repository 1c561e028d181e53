import { type Level, levels } from '#shared/domain/authority/levels.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { fullName } from './bodies.ts';

/** What every paper of a round says of it. */
export type RoundFacts = {
  readonly title: string;
  readonly year: number;
  readonly level: Level;
  /** The body that decides, and the one that runs the round. */
  readonly authorityName: string;
  readonly standingBody: string;
  /** Where papers are dated; null where no table names the place. */
  readonly place: string | null;
  readonly legalBasis: string;
  readonly plan: { readonly number: string; readonly date: Day } | null;
};

/** `cấp tỉnh năm 2026`. */
export const levelAndYear = ({ level, year }: RoundFacts): string =>
  `${levels[level].vi.toLocaleLowerCase('vi')} năm ${year}`;

/** What is selected: `sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh năm 2026`. */
export const selectionOf = (round: RoundFacts): string =>
  `sản phẩm công nghiệp nông thôn tiêu biểu ${levelAndYear(round)}`;

/** The council's name: no record keeps it, so it is made of what it does. */
export const councilOf = (round: RoundFacts): string => `Hội đồng bình chọn ${selectionOf(round)}`;

export const authorityOf = ({ authorityName }: RoundFacts): string => fullName(authorityName);

/** `Kế hoạch số 01/KH-UBND ngày 05/02/2026` with what the round rests on: what papers are founded on. */
export const foundationsOf = (
  { legalBasis, plan }: RoundFacts,
  spell: (day: Day) => string,
): readonly string[] => [
  legalBasis,
  ...(plan === null ? [] : [`Kế hoạch số ${plan.number} ${spell(plan.date)}`]),
];

import type { EstablishmentFields } from './establishment.ts';

const billion = 1_000_000_000;

/** Ceilings for industry: staff in social insurance, and revenue or capital (Decree 80/2021/NĐ-CP, Article 5). */
const ceilings = [
  { size: 'micro', staff: 10, revenueDong: 3 * billion, capitalDong: 3 * billion },
  { size: 'small', staff: 100, revenueDong: 50 * billion, capitalDong: 20 * billion },
  { size: 'medium', staff: 200, revenueDong: 200 * billion, capitalDong: 100 * billion },
] as const;

const largestStaff = ceilings[2].staff;

export type EstablishmentSize = (typeof ceilings)[number]['size'] | 'large' | 'unknown';

const within = (figure: number | null, ceiling: number): boolean => figure !== null && figure <= ceiling;

/** Figures of the latest year, by which the size is judged. */
export const latestFigures = ({ figures }: Pick<EstablishmentFields, 'figures'>) =>
  [...figures].sort((a, b) => b.year - a.year)[0];

/**
 * The size by the latest year's figures: staff within the ceiling **and** revenue or capital within theirs (Decree
 * 80/2021/NĐ-CP). `unknown` without figures, and where staff fits but a money figure that could make it fit is missing.
 */
export const sizeOf = (establishment: Pick<EstablishmentFields, 'figures'>): EstablishmentSize => {
  const latest = latestFigures(establishment);
  if (latest === undefined) return 'unknown';
  const { staff, revenueDong, capitalDong } = latest;
  const fitting = ceilings.find(
    ceiling =>
      staff <= ceiling.staff &&
      (within(revenueDong, ceiling.revenueDong) || within(capitalDong, ceiling.capitalDong)),
  );
  if (fitting !== undefined) return fitting.size;
  const mayFit = staff <= largestStaff && (revenueDong === null || capitalDong === null);
  return mayFit ? 'unknown' : 'large';
};

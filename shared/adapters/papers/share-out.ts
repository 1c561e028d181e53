/** A width shared out among columns, by their shares where they have any. */
export const shareOut = (
  columns: number,
  shares: readonly number[] | undefined,
  width: number,
): readonly number[] => {
  const given = Array.from({ length: columns }, (_, index) => shares?.[index] ?? 1);
  const sum = given.reduce((total, share) => total + share, 0);
  return given.map(share => (width * share) / sum);
};

/** What was used of each thing that is billed, by its name in a price list. */
export type Used = Readonly<Record<string, number>>;

/** Two such accounts in one. */
export const addUsed = (one: Used, other: Used): Used => {
  const sum: Record<string, number> = { ...one };
  for (const [what, count] of Object.entries(other)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
};

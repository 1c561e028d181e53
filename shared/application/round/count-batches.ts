/** The numbers of so many batches: what the workflow hands the children of a map. */
export const countBatches = (count: number): number[] =>
  Array.from({ length: count }, (_none, batch) => batch);

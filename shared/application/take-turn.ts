import type { Mark, World } from './ports.ts';

/**
 * The next place in a row: of any that commit with the same one, a single one does, and the others decide again after it. Ask for
 * it before reading what the decision rests on.
 */
export const takeTurn = async (world: World, series: string): Promise<Mark> => {
  const from = await world.records.seriesAt(series);
  return { type: 'advance-series', series, from, to: from + 1 };
};

import type { Mark, World } from '../ports.ts';

/**
 * A place in the order in which a person is appointed: what may not be held together is decided one after the other, in whatever
 * places the roles are. Ask for it before reading what the person holds.
 */
export const personTurn = async (world: World, personId: string): Promise<Mark> => {
  const series = `appointments/${personId}`;
  const from = await world.records.seriesAt(series);
  return { type: 'advance-series', series, from, to: from + 1 };
};

import { hashOf } from '#shared/kernel/hash.ts';
import type { World } from '../ports.ts';

/**
 * Names sheets for the council: the same sheet by the same name in every answer, and no way from a name to its juror. A sheet's
 * own id says who scored; it is hashed with the random bytes of the round's panels, which no route shows.
 */
export const nameSheets = async (world: World, roundId: string): Promise<(sheetId: string) => string> => {
  const panels = await world.records.children('panel', roundId);
  const random = panels.map(({ body }) => `${body.group}:${body.draw.random}`).sort();
  return sheetId => hashOf({ sheetId, random });
};

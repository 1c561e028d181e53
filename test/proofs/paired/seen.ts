import type { Route } from '#functions/edge/route.ts';
import type { Cell } from './draw-cells.ts';
import type { Paired } from './open-worlds.ts';
import type { Secret } from './secret.ts';

export type Watch = {
  readonly paired: Paired;
  readonly secret: Pick<Secret, 'now' | 'mayKnow'>;
  readonly cells: readonly Cell[];
  /** Put around each route, where a leak is planted. */
  readonly through?: (route: Route) => Route;
};

/** By what was asked, all that was answered. */
export type Seen = ReadonlyMap<string, string>;

/** Hashes of states are salted: equal salts, as here, are what real ones never are. */
export const unhashed = (text: string): string => text.replace(/\b[0-9a-f]{64}\b/g, '<hash>');

/** Where two observations are not the same, byte for byte. */
export const differences = (one: Seen, other: Seen): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(key => one.get(key) !== other.get(key));

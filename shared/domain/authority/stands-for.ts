import { successorOf } from '../place/province-at.ts';

import type { Authority } from './levels.ts';

type Place = { readonly level?: string | undefined; readonly locality?: string | undefined };

/**
 * Whether an authority is the other one, or stands in its place today: what an authority of Bắc Kạn decided and issued is
 * handled by Thái Nguyên's. No published text says so since the mergers of 2025: it is assumed. Never the other way round.
 */
export const standsFor = (own: Place, { level, locality }: Place): boolean =>
  level !== undefined &&
  locality !== undefined &&
  own.level === level &&
  (own.locality === locality || (level === 'TINH' && own.locality === successorOf(locality)));

/** The authority that stands in the place of another; undefined where that one still stands itself. */
export const heirOf = ({ level, locality }: Authority): Authority | undefined => {
  const heir = { level, locality: successorOf(locality) };
  return level === 'TINH' && heir.locality !== locality ? heir : undefined;
};

import { borders } from './borders.ts';
import { conditions } from './conditions.ts';
import type { Guard } from './guard.ts';
import { records } from './records.ts';
import { rights } from './rights.ts';
import { rules } from './rules.ts';

/** Every guard, by what it holds. */
export const guards: Readonly<Record<string, Guard>> = {
  ...rights,
  ...conditions,
  ...rules,
  ...borders,
  ...records,
};

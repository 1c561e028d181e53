import * as z from 'zod';
import { readFileIfPresent } from '../disk/read-file-if-present.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';

/** The runtime's adjustable clock. All instants are milliseconds since 1970 UTC. */
export type Clock = {
  readonly now: () => number;
  /** Jumps to an instant, forward or backward; time runs on from there. */
  readonly set: (instant: number) => void;
  /** Jumps to an instant and stands still there until the next jump (or a restart). */
  readonly hold: (instant: number) => void;
  readonly advance: (milliseconds: number) => void;
  /** Back to the computer's own time. */
  readonly reset: () => void;
  /** Tells the listener of each jump (not of time passing); answers how to stop listening. */
  readonly onChange: (listener: (now: number) => void) => () => void;
};

const storedSchema = z.strictObject({ offsetMilliseconds: z.int() });

const readOffset = (file: string): number => {
  const text = readFileIfPresent(file);
  if (text === undefined) return 0;
  return unsealed(file, text, content => storedSchema.parse(JSON.parse(content))).offsetMilliseconds;
};

const requireWhole = (value: number, what: string): number => {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${what} must be a whole number of milliseconds, not ${value}`);
  return value;
};

/**
 * Opens the clock whose offset from real time lives in `file` and survives restarts. While the process runs it never
 * goes backward by itself, even if the computer's clock is stepped back: only `set`, `advance` and `reset` can do that.
 */
export const openClock = (file: string, realNow: () => number = Date.now): Clock => {
  let offset = readOffset(file);
  let latest = Number.NEGATIVE_INFINITY;
  let held: number | undefined;
  const listeners = new Set<(now: number) => void>();

  const now = (): number => {
    latest = held ?? Math.max(latest, realNow() + offset);
    return latest;
  };

  const jump = (to: number, standsAt?: number): void => {
    writeFileAtomically(file, sealed(JSON.stringify({ offsetMilliseconds: to })), { durable: true });
    offset = to;
    held = standsAt;
    latest = Number.NEGATIVE_INFINITY;
    const current = now();
    for (const listener of [...listeners]) listener(current);
  };

  return {
    now,
    set: instant => jump(requireWhole(instant, 'the instant') - realNow()),
    hold: instant => jump(requireWhole(instant, 'the instant') - realNow(), instant),
    advance: milliseconds => jump(now() + requireWhole(milliseconds, 'the step') - realNow()),
    reset: () => jump(0),
    onChange: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

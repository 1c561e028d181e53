import type { Halt } from '../records/send-record.ts';

export type LaneWorld = {
  /** Runs alone of all tabs of this person. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Runs something later; answers how to call it off. */
  readonly later: (ms: number, work: () => void) => () => void;
  /** At least 0, below 1. */
  readonly fraction: () => number;
};

const quietMs = 1_000;
const firstWaitMs = 2_000;
const longestWaitMs = 120_000;

/**
 * One line of work that is done by one tab at a time, again when something is due, and after a growing, jittered pause when the
 * line failed. `pass` does all that can be done now and answers what stopped it.
 */
export const openLane = ({ alone, later, fraction }: LaneWorld, pass: () => Promise<Halt | null>) => {
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isClosed = false;
  let failures = 0;
  let isOffLine = false;

  const settle = (halt: Halt | null) => {
    failures = halt === null ? 0 : failures + 1;
    isOffLine = halt === 'no-line';
    // Who was signed out has to come back first; the rest is tried again by itself.
    if (halt === null || halt === 'signed-out') return;
    const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 10));
    plan(wait * (0.5 + fraction() / 2));
  };

  /** Rests in the very step that finds nothing asked: who wakes it in between would not be heard. */
  const run = async (): Promise<void> => {
    try {
      do {
        isAsked = false;
        // Work that breaks down is told to whoever listens, and begun again after a pause.
        let halt: Halt | null = 'busy';
        try {
          await alone(async () => {
            halt = await pass();
          });
        } finally {
          if (!isClosed) settle(halt);
        }
      } while (isAsked && !isClosed);
    } finally {
      running = undefined;
    }
  };

  const start = () => {
    cancel?.();
    cancel = undefined;
    if (isClosed) return;
    isAsked = true;
    running ??= run();
  };

  const plan = (ms: number) => {
    cancel?.();
    cancel = isClosed ? undefined : later(ms, start);
  };

  return {
    wake: (when: 'now' | 'soon') => (when === 'now' ? start() : plan(quietMs)),
    /** Something got through elsewhere: what only waits for the line is tried at once. */
    lineIsBack: () => {
      if (isOffLine && running === undefined) start();
    },
    /** Resolves when nothing runs. */
    idle: async () => {
      while (running !== undefined) await running;
    },
    close: () => {
      isClosed = true;
      cancel?.();
    },
  };
};

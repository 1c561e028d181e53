import { setTimeout as pause } from 'node:timers/promises';

const firstPauseMs = 30;
const longestPauseMs = 240;
/** A bound against hanging, in seconds: longer than a busy computer or a failing store takes for anything. */
const patience = 180;

/** Asks until there is an answer; throws, saying what was awaited, when none came in time. */
export const until = async <T>(
  what: string,
  probe: () => Promise<T | undefined>,
  seconds = patience,
): Promise<T> => {
  const deadline = performance.now() + seconds * 1000;
  let wait = firstPauseMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`${what} did not come within ${seconds} s`);
    await pause(wait);
    wait = Math.min(longestPauseMs, wait * 1.5);
  }
};

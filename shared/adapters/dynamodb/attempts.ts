import type { Pace } from '../aws/pace.ts';

const most = 6;
/** No further attempt after this time: one against a store that hangs takes seconds by itself. */
const patienceMs = 5000;

/**
 * Attempts at what the store was too busy for. Full jitter between them, 20 ms doubling to 320 ms: enough for a burst on one
 * item, well inside a request. When they are over the store stayed busy.
 */
export async function* attempts({ elapsed, pause, random }: Pace): AsyncGenerator<number> {
  const giveUpAt = elapsed() + patienceMs;
  for (let attempt = 0; attempt < most && elapsed() < giveUpAt; attempt += 1) {
    if (attempt > 0) await pause(random() * 10 * 2 ** attempt);
    yield attempt;
  }
}

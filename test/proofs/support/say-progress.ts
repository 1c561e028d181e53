import { atDepth } from './depth.ts';
import { proofSeed } from './say-proof.ts';

/** In a deep run, which takes hours: a line for each twentieth of so many cases, with what was wrong so far and the time of day. */
export const progressOf = (name: string, all: number): ((wrong: number) => void) => {
  const step = atDepth({ normal: Number.POSITIVE_INFINITY, deep: Math.max(1, Math.floor(all / 20)) });
  let done = 0;
  return wrong => {
    done += 1;
    if (done % step !== 0) return;
    const at = new Date().toISOString().slice(11, 19);
    process.stderr.write(`proof ${name}: ${done} of ${all}, ${wrong} wrong at ${at}Z seed=${proofSeed()}\n`);
  };
};

import { atDepth } from './depth.ts';
import { proofSeed } from './say-proof.ts';

/** In a deep run, which takes hours: a line for each twentieth of so many cases, with the time of day. */
export const progressOf = (name: string, all: number): (() => void) => {
  const step = atDepth({ normal: Number.POSITIVE_INFINITY, deep: Math.max(1, Math.floor(all / 20)) });
  let done = 0;
  return () => {
    done += 1;
    if (done % step !== 0) return;
    const at = new Date().toISOString().slice(11, 19);
    process.stderr.write(`proof ${name}: ${done} of ${all} at ${at}Z seed=${proofSeed()}\n`);
  };
};

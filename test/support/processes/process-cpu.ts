import { readdirSync, readFileSync } from 'node:fs';

/** CPU milliseconds of another process's threads, finer than ticks (`schedstat`, in nanoseconds). */
export const cpuOfProcess = (pid: number): number => {
  const threads = `/proc/${pid}/task`;
  return readdirSync(threads).reduce(
    (sum, thread) => sum + Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    0,
  );
};

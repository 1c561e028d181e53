/** CPU milliseconds of this process, user and system, for one run of the work, over `runs` of them. */
export const cpuOf = async (runs: number, work: (run: number) => Promise<unknown>): Promise<number> => {
  // Once unmeasured: what is loaded and compiled at first is not what a run costs.
  await work(0);
  const before = process.cpuUsage();
  for (let run = 1; run <= runs; run += 1) await work(run);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
};

export const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

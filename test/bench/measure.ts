/** CPU milliseconds of this process, user and system, since a `process.cpuUsage()`. */
const since = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** CPU milliseconds of this process that one piece of work costs. */
export const cpuOfOne = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  return since(before);
};

/** CPU milliseconds of this process, user and system, for one run of the work, over `runs` of them. */
export const cpuOf = async (runs: number, work: (run: number) => Promise<unknown>): Promise<number> => {
  // Once unmeasured: what is loaded and compiled at first is not what a run costs.
  await work(0);
  const before = process.cpuUsage();
  for (let run = 1; run <= runs; run += 1) await work(run);
  return since(before) / runs;
};

export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? Number.NaN) + (sorted[(sorted.length - 1) >> 1] ?? Number.NaN)) / 2;
};

/** Both sides in turns, so that whatever else the computer does befalls both; A/A: the yardstick against itself. */
export const compare = async (
  pairs: number,
  sides: { readonly subject: () => Promise<number>; readonly yardstick: () => Promise<number> },
): Promise<{ readonly ratio: number; readonly spread: string; readonly control: number }> => {
  const ratios: number[] = [];
  const controls: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const one = await sides.yardstick();
    const subject = await sides.subject();
    const other = await sides.yardstick();
    ratios.push((2 * subject) / (one + other));
    controls.push(one / other);
  }
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return {
    ratio: medianOf(ratios),
    spread: `${least.toFixed(2)} to ${most.toFixed(2)} over ${pairs} pairs`,
    control: medianOf(controls),
  };
};

export const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

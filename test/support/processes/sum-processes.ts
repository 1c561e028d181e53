import type { ProcessStat } from './process-stat.ts';

/** CPU since they began, and memory that they hold together now. */
export type ProcessSums = { readonly cpuMs: number; readonly residentBytes: number };

/** The process and everything below it. */
const treeOf = (root: number, all: readonly ProcessStat[]): readonly ProcessStat[] => {
  const below = (pid: number): readonly ProcessStat[] =>
    all.filter(({ parent }) => parent === pid).flatMap(one => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
};

const nameOf = ({ pid, started }: ProcessStat): string => `${pid}@${started}`;
const cpuOf = ({ ownMs, reapedMs }: ProcessStat): number => ownMs + reapedMs;

/**
 * Sums what a process and all that it started have used, look by look. One that ended stands in the account of the parent
 * that waited for it; one whose parent was killed first is kept in sight, and what it had used when last seen remains.
 */
export const sumProcesses = (root: number): ((all: readonly ProcessStat[]) => ProcessSums) => {
  let known = new Map<string, ProcessStat>();
  let orphanedMs = 0;
  return all => {
    const running = new Map(all.map(one => [nameOf(one), one]));
    const isKnownStill = (pid: number): boolean => all.some(one => one.pid === pid && known.has(nameOf(one)));
    for (const [name, before] of known)
      if (!running.has(name) && !isKnownStill(before.parent)) orphanedMs += cpuOf(before);
    const kept = [...known].flatMap(([name, { parent }]): readonly ProcessStat[] => {
      const now = running.get(name);
      // The parent it had first: an orphan is given another.
      return now === undefined ? [] : [{ ...now, parent }];
    });
    known = new Map([...treeOf(root, all), ...kept].map(one => [nameOf(one), one]));
    const sum = (of: (one: ProcessStat) => number): number =>
      [...known.values()].reduce((total, one) => total + of(one), 0);
    return { cpuMs: sum(cpuOf) + orphanedMs, residentBytes: sum(({ residentBytes }) => residentBytes) };
  };
};

import { readFileSync } from 'node:fs';

/** What `/proc/<pid>/stat` says of a process (proc_pid_stat(5)). */
export type ProcessStat = {
  readonly pid: number;
  readonly parent: number;
  /** Ticks after the start of the computer: with the pid it names a process for good. */
  readonly started: number;
  /** CPU milliseconds of its own, and of those of its children that ended and were waited for. */
  readonly ownMs: number;
  readonly reapedMs: number;
  readonly residentBytes: number;
};

/** Of Linux on x64, for programs, whatever the kernel's own is. */
const tickMs = 10;
const pageBytes = 4096;

/** Reads a line of the file; the name in brackets may hold anything, brackets and blanks too. */
export const parseProcessStat = (text: string): ProcessStat => {
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  // Numbered from 1 in the manual, where the state is the third.
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(text, 10),
    parent: field(4),
    started: field(22),
    ownMs: (field(14) + field(15)) * tickMs,
    reapedMs: (field(16) + field(17)) * tickMs,
    residentBytes: field(24) * pageBytes,
  };
};

/** As the process stands now; undefined once it is gone. */
export const readProcessStat = (pid: number): ProcessStat | undefined => {
  try {
    return parseProcessStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // Gone between two looks, or between opening and reading: both say that it is no more.
    return undefined;
  }
};

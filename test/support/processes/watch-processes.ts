import { readdirSync } from 'node:fs';
import { type ProcessStat, readProcessStat } from './process-stat.ts';
import { sumProcesses } from './sum-processes.ts';

const lookEveryMs = 500;

/** Every process of the computer, from Linux's own account of them. */
const everyProcess = (): readonly ProcessStat[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => readProcessStat(Number(name)) ?? []);

/** Keeps an eye on this process and all that it starts. The most memory is that of the looks, twice a second. */
export const watchProcesses = (root = process.pid) => {
  const sums = sumProcesses(root);
  let peakBytes = 0;
  const look = () => {
    const now = sums(everyProcess());
    peakBytes = Math.max(peakBytes, now.residentBytes);
    return { cpuMs: now.cpuMs, peakBytes };
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
};

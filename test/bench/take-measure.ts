import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Line } from './line.ts';

/**
 * The lines of a measure, taken in a process of its own: what others compiled, kept or used is not in its figures. Rejects
 * where the process ends without them; why stands in its own words on standard error.
 */
export const takeMeasure = async (name: string): Promise<readonly Line[]> => {
  const child = fork(join(import.meta.dirname, 'measure-in-child.ts'), [name], { serialization: 'advanced' });
  let lines: readonly Line[] | undefined;
  child.once('message', said => {
    lines = said as readonly Line[];
  });
  const [code] = await once(child, 'exit');
  if (lines === undefined || code !== 0) throw new Error(`its process ended with ${code}`);
  return lines;
};

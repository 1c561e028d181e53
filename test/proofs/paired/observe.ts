import type { Cell } from './draw-cells.ts';
import { observeReading } from './observe-reading.ts';
import { observeWrites } from './observe-writes.ts';
import type { Seen, Watch } from './seen.ts';

/** All that can be observed by asking: whole answers, what they cost the stores, what would be sent. */
export const observe = async (watch: Watch): Promise<Seen> => {
  const reads = ({ contract }: Cell) => contract.method === 'GET';
  return new Map([
    ...(await observeReading({ ...watch, cells: watch.cells.filter(reads) })),
    ...(await observeWrites({ ...watch, cells: watch.cells.filter(cell => !reads(cell)) })),
  ]);
};

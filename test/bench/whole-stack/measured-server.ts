import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type LocalServer, startLocalServer } from '../../support/http/local-server.ts';
import { watchProcesses } from '../../support/processes/watch-processes.ts';

const startedSchema = z.object({ pid: z.int() });

export type MeasuredServer = LocalServer & {
  /** CPU milliseconds of the server and all that it started, for some work and all that follows from it. */
  readonly cpuOf: (work: () => Promise<unknown>) => Promise<number>;
};

/** Works with the product as `npm start` runs it, on an empty folder, its clock at a moment. */
export const withMeasuredServer = async <T>(
  at: number,
  work: (server: MeasuredServer) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bench-'));
  const server = await startLocalServer(folder);
  try {
    await server.advanceTo(at);
    const { pid } = startedSchema.parse(JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')));
    const processes = watchProcesses(pid);
    try {
      return await work({
        ...server,
        cpuOf: async measured => {
          await server.settle();
          const before = processes.look().cpuMs;
          await measured();
          await server.settle();
          return processes.look().cpuMs - before;
        },
      });
    } finally {
      processes.stop();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';

type Said = { readonly grown: number; readonly held: number; readonly failed?: string };

/** The next word of the process, or the news that it ended. */
const hear = (child: ChildProcess): Promise<Said> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the examining process ended'));
    child.once('exit', ended).once('message', said => {
      child.off('exit', ended);
      // What `examine-in-child.ts` sends.
      resolve(said as Said);
    });
  });

/** Runs the examining function in a process of its own; events are handed to it one by one. */
export const openExaminer = async (environment: Readonly<Record<string, string>>) => {
  const child = fork(join(import.meta.dirname, 'examine-in-child.ts'), {
    env: { ...environment, PATH: process.env.PATH, POWERTOOLS_METRICS_DISABLED: 'true' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { held } = await hear(child);
  const memory = { grown: 0, atFirst: held, atLast: held };
  let turn: Promise<unknown> = Promise.resolve();
  const examine = async (event: S3Event): Promise<void> => {
    const heard = hear(child);
    child.send(event);
    const { grown, held: now, failed } = await heard;
    memory.grown = Math.max(memory.grown, grown);
    memory.atLast = now;
    if (failed !== undefined) throw new Error(failed);
  };
  return {
    examine: (event: S3Event): Promise<void> => {
      const mine = turn.then(() => examine(event));
      turn = mine.catch(() => {});
      return mine;
    },
    /** The most that one file took beyond what was held before it; what was held at first, and at last. */
    memory: () => ({ ...memory }),
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};

import { mkdirSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { lockFolder } from '../disk/folder-lock.ts';
import { noteMade } from '../disk/made.ts';
import type { Log } from '../wire/log.ts';
import { checkDatabaseFile } from './check-database-file.ts';
import { findEngineBinary } from './engine-binary.ts';
import { endEngine, findFreePort, hasEnded, spawnEngine } from './engine-process.ts';
import { indexStreamRecords } from './index-stream-records.ts';
import { endOrphan, forgetPid, recordPid } from './orphan.ts';

type Engine = Awaited<ReturnType<typeof spawnEngine>>;

export type DynamoDb = {
  /** Stays the same over restarts of the engine. */
  readonly endpoint: string;
  /** The engine's present process id. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const portAttempts = 5;
const restartPauses = [20, 100, 500, 2_000] as const;

const startOnFreePort = async (binary: string, databaseFile: string) => {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      return { port, engine: await spawnEngine(binary, databaseFile, port) };
    } catch (error) {
      // Another process may have taken the port between the look and the start.
      if (attempt === portAttempts) throw error;
    }
  }
};

/**
 * Starts DynamoDB for this computer on a free loopback port, with its data in `folder`, and keeps it running: an engine
 * that dies is started again on the same port, one left behind by a killed parent is ended first. One process at a time
 * may use a folder (the engine itself takes no lock); a second one is refused with the holder's process id.
 */
export const startDynamoDb = async (options: {
  readonly folder: string;
  readonly log: Log;
}): Promise<DynamoDb> => {
  const { log } = options;
  const folder = resolvePath(options.folder);
  const binary = findEngineBinary();
  mkdirSync(folder, { recursive: true });
  const databaseFile = join(folder, 'dynamodb.sqlite');
  const pidFile = join(folder, 'dynamodb.pid');
  const lock = lockFolder(folder, 'dynamodb');

  let stopping = false;
  let engine: Engine | undefined;
  let restarting: Promise<void> | undefined;

  const adopt = (started: Engine, port: number): void => {
    engine = started;
    recordPid(pidFile, started.pid);
    const onExit = () => {
      if (stopping) return;
      log('dynamodb.engine-ended', { pid: started.pid, code: started.exitCode, signal: started.signalCode });
      restarting = restart(port);
    };
    if (hasEnded(started)) onExit();
    else started.once('exit', onExit);
  };

  const restart = async (port: number): Promise<void> => {
    for (let attempt = 0; !stopping; attempt += 1) {
      await new Promise(done => setTimeout(done, restartPauses[Math.min(attempt, restartPauses.length - 1)]));
      if (stopping) return;
      try {
        const started = await spawnEngine(binary, databaseFile, port);
        if (stopping) return await endEngine(started);
        adopt(started, port);
        log('dynamodb.engine-restarted', { pid: started.pid, attempt: attempt + 1 });
        return;
      } catch (error) {
        log('dynamodb.engine-restart-failed', { attempt: attempt + 1, error: String(error) });
      }
    }
  };

  // An ordinary end of this process takes the engine along; only `kill -9` leaves one behind.
  const endWithParent = () => {
    stopping = true;
    engine?.kill('SIGKILL');
  };

  try {
    const orphan = await endOrphan(pidFile, binary, databaseFile);
    if (orphan !== undefined) log('dynamodb.orphan-ended', { pid: orphan });
    checkDatabaseFile(databaseFile);
    const first = await startOnFreePort(binary, databaseFile);
    adopt(first.engine, first.port);
    indexStreamRecords(databaseFile);
    noteMade(databaseFile);
    process.once('exit', endWithParent);
    return {
      endpoint: `http://127.0.0.1:${first.port}`,
      get pid() {
        return (engine ?? first.engine).pid;
      },
      stop: async () => {
        if (stopping) return;
        stopping = true;
        await restarting;
        await endEngine(engine ?? first.engine);
        process.off('exit', endWithParent);
        forgetPid(pidFile);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};

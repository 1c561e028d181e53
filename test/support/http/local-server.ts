import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiClient, openApiClient } from './api-client.ts';
import { findFreePorts } from './free-ports.ts';
import { steadyFetch } from './steady-fetch.ts';

const startFile = join(import.meta.dirname, '../../../infra/local/start.ts');

/** A bound against hanging: a first start builds the functions and the site. */
const readyWithin = 180_000;

const enginePid = (folder: string): number =>
  Number(readFileSync(join(folder, 'dynamodb', 'dynamodb.pid'), 'utf8'));

/** The product as `npm start` runs it, as a child process on free ports and a folder of its own. */
export const startLocalServer = async (folder: string) => {
  const [port, objectPort] = await findFreePorts();
  let child: ChildProcess | undefined;
  let output = '';
  const start = async (): Promise<void> => {
    const started = fork(
      startFile,
      [
        '--folder',
        folder,
        '--port',
        String(port),
        '--object-port',
        String(objectPort),
        '--empty',
        '--quiet',
        '--enforce-iam',
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    child = started;
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    started.stdout?.on('data', collect);
    started.stderr?.on('data', collect);
    const timer = setTimeout(() => started.kill('SIGKILL'), readyWithin);
    const ended = await Promise.race([
      once(started, 'message').then(() => undefined),
      once(started, 'close').then(([code, signal]) => `${code ?? signal}`),
    ]);
    clearTimeout(timer);
    if (ended !== undefined) throw new Error(`the server did not start (${ended}):\n${output}`);
    started.disconnect();
  };
  await start();
  const url = `http://127.0.0.1:${port}`;
  const control = async <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> => {
    const response = await steadyFetch(`${url}/__local/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`/__local/${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    url,
    /** Where the product's files are put and fetched; another origin. */
    objectUrl: `http://127.0.0.1:${objectPort}`,
    folder,
    control,
    now: async () => (await control<{ now: number }>('GET', 'clock')).now,
    advanceTo: (instant: number) => control('POST', 'clock/set', { to: instant }),
    settle: () => control('POST', 'settle'),
    /** A client signed in as a sample person. */
    as: async (sub: string): Promise<ApiClient> => {
      const { token } = await control<{ token: string }>('POST', 'tokens', { sub, ttl: 31_536_000 });
      return openApiClient(() => url, token);
    },
    anyone: openApiClient(() => url),
    /** Ends the process as a power button does; nothing gets to say goodbye. */
    kill: async (what: 'server' | 'server and engine' = 'server') => {
      if (child === undefined) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      if (what === 'server and engine') process.kill(enginePid(folder), 'SIGKILL');
      await gone;
    },
    start,
    stop: async () => {
      if (child === undefined || child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
};
export type LocalServer = Awaited<ReturnType<typeof startLocalServer>>;

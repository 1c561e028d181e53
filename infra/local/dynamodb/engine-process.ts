import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const host = '127.0.0.1';
const healthPollMilliseconds = 15;
const healthDeadlineMilliseconds = 10_000;
const stopGraceMilliseconds = 3_000;

/** A port that was free a moment ago; a caller must cope with losing it again. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => (port === undefined ? reject(new Error('no port was given')) : resolve(port)));
    });
  });

export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Refused or timed out: that is what "not ready yet" looks like, and the caller has a deadline.
    return false;
  }
};

/** Starts one engine process and waits until it answers; throws if it ends first or stays silent for 10 s. */
export const spawnEngine = async (
  binary: string,
  databaseFile: string,
  port: number,
): Promise<ChildProcess & { readonly pid: number }> => {
  const child = spawn(binary, ['--host', host, '--port', String(port), '--db-path', databaseFile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-500);
  });
  const failed = new Promise<never>((_resolve, reject) => child.once('error', reject));
  const ready = async () => {
    const deadline = performance.now() + healthDeadlineMilliseconds;
    for (;;) {
      if (hasEnded(child)) throw new Error(`the DynamoDB engine ended at once: ${complaint.trim()}`);
      if (await answers(`http://${host}:${port}/`)) break;
      if (performance.now() > deadline) {
        child.kill('SIGKILL');
        throw new Error(`the DynamoDB engine does not answer on port ${port}`);
      }
      await new Promise(resolve => setTimeout(resolve, healthPollMilliseconds));
    }
  };
  await Promise.race([ready(), failed]);
  const { pid } = child;
  if (pid === undefined || hasEnded(child)) throw new Error(`the DynamoDB engine ended: ${complaint.trim()}`);
  return Object.assign(child, { pid });
};

/** Ends an engine politely, then with force after 3 s. */
export const endEngine = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (hasEnded(child)) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), stopGraceMilliseconds);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });

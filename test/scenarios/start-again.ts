import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findFreePorts } from '#test/support/http/free-ports.ts';

const startFile = join(import.meta.dirname, '../../infra/local/start.ts');

/** Starts the product a second time on a folder that is in use, on ports of its own; answers how it ended. */
export const startAgain = async (
  folder: string,
): Promise<{ readonly exitCode: unknown; readonly said: string }> => {
  const ports = (await findFreePorts()).map(String);
  const child = fork(
    startFile,
    ['--folder', folder, '--port', ports[0] ?? '', '--object-port', ports[1] ?? '', '--empty', '--quiet'],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [exitCode] = await once(child, 'exit');
  return { exitCode, said };
};

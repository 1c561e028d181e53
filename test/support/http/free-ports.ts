import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  const free = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  server.close();
  return free;
};

/**
 * Two neighbouring ports that nobody listens on, below those that systems give to outgoing connections (from 32768): a
 * server that was killed finds its own again, whatever connected meanwhile.
 */
export const findFreePorts = async (): Promise<readonly [number, number]> => {
  for (;;) {
    const port = 20_000 + 2 * randomInt(0, 6_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return [port, port + 1];
  }
};

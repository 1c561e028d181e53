import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ObjectStore } from './object-store.ts';

/** Serves a store on 127.0.0.1 alone, on the given port or (0) any free one; `close` breaks open connections. */
export const listen = async (
  store: ObjectStore,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer(store.handle);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};

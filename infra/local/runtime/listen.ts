import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/** Serves on 127.0.0.1 alone, on the port (0: any free one); `close` ends idle connections and waits for requests under way. */
export const listen = async (
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
  port = 0,
  options: ServerOptions = {},
): Promise<Listening> => {
  const server = createServer(options, (request, response) => void handle(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), 3000);
      await closed;
      clearTimeout(force);
    },
  };
};

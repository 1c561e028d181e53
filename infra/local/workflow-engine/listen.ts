import { createServer } from 'node:http';
import type { WorkflowEngine } from './workflow-engine.ts';

type Listening = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

/** Serves an engine on the loopback interface only; port 0 takes any free one. */
export const listen = async (engine: Pick<WorkflowEngine, 'handle'>, port = 0): Promise<Listening> => {
  const server = createServer((request, response) => engine.handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};

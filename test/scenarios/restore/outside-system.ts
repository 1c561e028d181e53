import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

export type OutsideCall = { readonly id: string; readonly isOurs: boolean };

/** A producer's own system on this computer: takes what webhooks bring, and checks by its secret whether it is ours. */
export const openOutsideSystem = async () => {
  const calls: OutsideCall[] = [];
  let secret = '';
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const header = (name: string) => String(request.headers[`tieu-bieu-${name}`] ?? '');
    const of = `${header('timestamp')}.${header('id')}.${body}`;
    const expected = `v1=${createHmac('sha256', secret).update(of).digest('hex')}`;
    calls.push({ id: header('id'), isOurs: header('signature') === expected });
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    calls,
    trust: (given: string): void => {
      secret = given;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
export type OutsideSystem = Awaited<ReturnType<typeof openOutsideSystem>>;

import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';

/** A wire between one visitor's browser and the product, which can be cut with requests under way. */
export type Wire = {
  /** Address of the proxy that the browser goes through. */
  readonly address: string;
  /** Every connection breaks, in the middle of whatever it carried; new ones do not come about. */
  readonly cut: () => void;
  readonly restore: () => void;
  /** The latest requests, oldest first, and what became of each. */
  readonly carried: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** As many as tell how it came to stand still. */
const journalLength = 60;

type Carried = { readonly what: string; became: string };

const onward = (request: IncomingMessage, response: ServerResponse, entry: Carried): void => {
  const { method, headers, url = '' } = request;
  const outgoing = httpRequest(url, { method, headers, agent: false }, answer => {
    entry.became = `${answer.statusCode}, then broken`;
    response.on('finish', () => {
      entry.became = String(answer.statusCode);
    });
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    // A broken connection is what this is for: either end going takes the other with it.
    pipeline(answer, response, () => undefined);
  });
  outgoing.on('error', () => response.destroy());
  response.on('close', () => {
    if (entry.became === 'under way') entry.became = 'broken';
    outgoing.destroy();
  });
  request.on('error', () => outgoing.destroy());
  request.pipe(outgoing);
};

/** A plain HTTP proxy on this computer. The browser's own offline switch does not break an upload that is under way. */
export const openWire = async (): Promise<Wire> => {
  const sockets = new Set<Socket>();
  let isCut = false;
  const journal: Carried[] = [];
  const server = createServer((request, response) => {
    const entry: Carried = { what: `${request.method} ${request.url}`, became: 'under way' };
    journal.push(entry);
    if (journal.length > journalLength) journal.shift();
    onward(request, response, entry);
  });
  server.on('connection', socket => {
    if (isCut) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${address.port}`,
    cut: () => {
      isCut = true;
      breakAll();
    },
    restore: () => {
      isCut = false;
    },
    carried: () => journal.map(({ what, became }) => `${what}: ${became}`),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      breakAll();
      await closed;
    },
  };
};

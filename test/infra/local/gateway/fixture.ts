import { createServer, type Server } from 'node:http';
import { type GatewayOptions, gatewayServerOptions, openGateway } from '#infra/local/gateway/gateway.ts';
import type { GatewayRoute } from '#infra/local/gateway/route-table.ts';
import { withinPayloadLimits } from '#infra/local/wire/payload-limits.ts';

export const arrival = Date.parse('2026-11-23T05:06:07.089Z');
const routes: readonly GatewayRoute[] = [
  { routeKey: 'POST /v1/rounds/{roundId}/announcement', functionName: 'rounds', authorizer: 'required' },
  { routeKey: 'ANY /open', functionName: 'open', authorizer: 'none' },
];

const servers: Server[] = [];

/** Stops the gateways that the tests opened. */
export const closeAll = (): void => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
};

type Calls = { name: string; event: Readonly<Record<string, unknown>> }[];
type Functions = Readonly<Record<string, (event: unknown) => unknown>>;

/** A gateway over functions given as code, on a port of its own; tells what it called and logged. */
export const open = async (functions: Functions, options: Partial<GatewayOptions> = {}) => {
  const calls: Calls = [];
  const logged: string[] = [];
  const listener = openGateway({
    routes: () => routes,
    authorizer: 'authorizer',
    invoke: withinPayloadLimits(async (name, event) => {
      calls.push({ name, event: Object(event) });
      return functions[name]?.(event);
    }),
    now: () => arrival,
    log: event => {
      logged.push(event);
    },
    ...options,
  });
  const server = createServer(gatewayServerOptions, listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, calls, logged };
};

export const announce = '/v1/rounds/r%201/announcement';
export const signedIn = { authorization: 'Bearer token' };
export const allow = () => ({ isAuthorized: true, context: { id: 'p1', rank: 2, kind: null } });

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { routeTable } from '#functions/catalog.ts';
import { serveRoutes } from '#functions/edge/serve-routes.ts';
import { openTelemetry, type Telemetry } from '#functions/edge/telemetry.ts';
import type { World } from '#shared/application/ports.ts';
import { monday } from '../support/asks.ts';
import { servedBy } from '../support/served-by.ts';

export type Call = {
  /** A person's id, a token's owner with `kind`, or null for nobody. */
  readonly as: string | null;
  readonly kind?: 'person' | 'token';
  readonly establishmentIds?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
  readonly now?: number;
  readonly sourceIp?: string;
  readonly requestId?: string;
};

export type Reply = { readonly status: number; readonly text: string; readonly etag: string | undefined };

/** Says nothing of the time that is left: a request that a test leaves unanswered is nobody's to answer later. */
const context = { awsRequestId: 'r', functionName: 'test' } as Context;

/** Logs and metrics of a thousand calls would bury what a test has to say. */
const openSilentTelemetry = () => {
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  const telemetry = openTelemetry('test');
  telemetry.logger.setLogLevel('ERROR');
  return telemetry;
};
const silent = openSilentTelemetry();
const routes = routeTable.map(({ route }) => route);

/** The parts of an event that the pipeline reads; the rest of what the gateway sends is of no use to it. */
export const eventOf = (routeKey: string, call: Call): APIGatewayProxyEventV2 => {
  const { as, kind = 'person', establishmentIds = [], params, query, body, key, version } = call;
  return {
    version: '2.0',
    routeKey,
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: { ...query } }),
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    requestContext: {
      requestId: call.requestId ?? 'request-1',
      routeKey,
      timeEpoch: call.now ?? monday,
      http: { sourceIp: call.sourceIp ?? '127.0.0.1' },
      ...(as === null
        ? {}
        : {
            authorizer: {
              lambda: { id: as, kind, name: as, email: '', establishmentIds: establishmentIds.join(',') },
            },
          }),
    },
  } as unknown as APIGatewayProxyEventV2;
};

/** Every route there is behind one pipeline, called with the events that the gateway would send. */
export const openGateway = (world: World, telemetry: Telemetry = silent) => {
  const handler = serveRoutes(servedBy(routes), () => world, telemetry);
  return async (routeKey: string, call: Call): Promise<Reply> => {
    const reply = (await handler(eventOf(routeKey, call), context)) as APIGatewayProxyStructuredResultV2;
    const etag = reply.headers?.etag;
    return {
      status: reply.statusCode ?? 0,
      text: reply.body ?? '',
      etag: etag === undefined ? undefined : String(etag),
    };
  };
};

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { routeTable } from '#functions/catalog.ts';
import type { Route } from '#functions/edge/route.ts';
import { serveRoutes } from '#functions/edge/serve-routes.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import type { World } from '#shared/application/ports.ts';
import { monday } from '../../support/asks.ts';
import { servedBy } from '../../support/served-by.ts';

/** A request as the gateway hands it on: nothing about it need be well-formed. */
export type DoorRequest = {
  readonly routeKey: string;
  /** What the authoriser said of the caller; undefined where the gateway does not ask it. */
  readonly caller?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly base64?: boolean;
  readonly now?: number;
  readonly sourceIp?: string;
};

export type DoorReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

export type Door = (request: DoorRequest) => Promise<DoorReply>;

/** Milliseconds that a function has for an answer: the pipeline gives up a little before. */
const usualPatience = 29_000;

/** Logs and metrics of thousands of calls would bury what a proof has to say. */
const openSilentTelemetry = () => {
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  const telemetry = openTelemetry('test');
  telemetry.logger.setLogLevel('SILENT');
  return telemetry;
};

/** The parts of an event that the pipeline reads; the rest of what the gateway sends is of no use to it. */
const eventOf = (request: DoorRequest): APIGatewayProxyEventV2 => {
  const { routeKey, caller, params, query, text } = request;
  return {
    version: '2.0',
    routeKey,
    headers: { ...request.headers },
    ...(params && { pathParameters: { ...params } }),
    ...(query && { queryStringParameters: { ...query } }),
    isBase64Encoded: request.base64 === true,
    ...(text === undefined ? {} : { body: text }),
    requestContext: {
      requestId: 'request-1',
      routeKey,
      timeEpoch: request.now ?? monday,
      http: { sourceIp: request.sourceIp ?? '127.0.0.1' },
      ...(caller === undefined ? {} : { authorizer: { lambda: caller } }),
    },
  } as unknown as APIGatewayProxyEventV2;
};

/**
 * Every route of the catalog behind the one pipeline, with the whole of each answer: status, headers and bytes. `through` puts
 * something of a proof's around each route.
 */
export const openDoor = (
  world: World,
  through: (route: Route) => Route = route => route,
  patience = usualPatience,
): Door => {
  const context = {
    ...{ awsRequestId: 'r', functionName: 'test' },
    getRemainingTimeInMillis: () => patience,
  } as Context;
  const handler = serveRoutes(
    servedBy(routeTable.map(({ route }) => through(route))),
    () => world,
    openSilentTelemetry(),
  );
  return async request => {
    const reply = (await handler(eventOf(request), context)) as APIGatewayProxyStructuredResultV2;
    const headers = Object.entries(reply.headers ?? {}).map(([name, value]) => [name, String(value)]);
    return { status: reply.statusCode ?? 0, headers: Object.fromEntries(headers), text: reply.body ?? '' };
  };
};

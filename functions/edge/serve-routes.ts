import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { World } from '#shared/application/ports.ts';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { answerRoute } from './answer-route.ts';
import { bareError } from './bare-error.ts';
import { logRequest } from './log-request.ts';
import { problemResponse } from './problem.ts';
import type { Routes } from './route.ts';
import type { Telemetry } from './telemetry.ts';

/** What a caller is told of an error that use cases throw on purpose; anything else is a fault: its request id and no more. */
const refusalOf = (error: unknown): string => {
  if (error instanceof UnavailableError) return 'service.unavailable';
  if (error instanceof InvalidCursorError) return 'request.cursor-invalid';
  return 'service.fault';
};

/**
 * A function that runs out of time answers so before Lambda ends it without a word: whether the command was done is unknown,
 * and the same request under the same key tells.
 */
const outOfTime = (): never => {
  throw new UnavailableError('the function ran out of time');
};

type Event = APIGatewayProxyEventV2;
type Reply = APIGatewayProxyStructuredResultV2;

/** The Lambda of one context: API Gateway events in, each to the route its key names, through one pipeline. */
export const serveRoutes = (routes: Routes, world: () => World, telemetry: Telemetry) => {
  const byKey = new Map(Object.entries(routes));
  return middy<Event, Reply, Error, Context>({ timeoutEarlyResponse: outOfTime })
    .use(logRequest(telemetry))
    .use({
      onError: request => {
        const { requestId } = request.event.requestContext;
        const code = refusalOf(request.error);
        if (code === 'service.fault')
          telemetry.logger.error('fault', {
            requestId,
            routeKey: request.event.routeKey,
            error: bareError(request.error),
          });
        if (code === 'service.unavailable')
          telemetry.logger.warn('unavailable', {
            requestId,
            routeKey: request.event.routeKey,
            error: bareError(request.error),
          });
        request.response = problemResponse({ code }, requestId);
      },
    })
    .handler(async event => {
      const make = byKey.get(event.routeKey);
      return make === undefined
        ? problemResponse({ code: 'resource.not-found' }, event.requestContext.requestId)
        : answerRoute(world(), make(), event);
    });
};

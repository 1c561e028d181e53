import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Telemetry } from './telemetry.ts';

const codeOf = (response: APIGatewayProxyStructuredResultV2): string | undefined =>
  response.headers?.['content-type'] === 'application/problem+json'
    ? /"code":"([^"]+)"/.exec(response.body ?? '')?.[1]
    : undefined;

/** One short line per request: route, status, refusal code, milliseconds. */
export const logRequest = (
  telemetry: Telemetry,
): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context> => {
  const line = (
    event: APIGatewayProxyEventV2,
    response: APIGatewayProxyStructuredResultV2 | null | undefined,
    started: number,
  ) => {
    const status = response?.statusCode ?? 500;
    telemetry.logger.info('request', {
      routeKey: event.routeKey,
      requestId: event.requestContext.requestId,
      status,
      code: response ? codeOf(response) : undefined,
      ms: Math.round((performance.now() - started) * 10) / 10,
    });
    telemetry.metrics.addDimension('route', event.routeKey);
    telemetry.metrics.addMetric(status >= 500 ? 'Fault' : 'Request', 'Count', 1);
    telemetry.metrics.publishStoredMetrics();
  };
  const starts = new WeakMap<object, number>();
  return {
    before: request => {
      starts.set(request.event, performance.now());
    },
    after: request => line(request.event, request.response, starts.get(request.event) ?? performance.now()),
    onError: request => line(request.event, request.response, starts.get(request.event) ?? performance.now()),
  };
};

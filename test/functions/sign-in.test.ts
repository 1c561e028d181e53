import { describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { routeTable } from '#functions/catalog.ts';
import { serveRoutes } from '#functions/edge/serve-routes.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { monday } from '../support/asks.ts';
import { servedBy } from '../support/served-by.ts';

const guarded = routeTable.filter(({ route }) => route.contract.signIn === 'required');
const untouched = () => {
  throw new Error('the store was opened for nobody');
};
const telemetry = openTelemetry('test');

/** A request to a route as the gateway hands it on, from a caller of whom the authoriser says this. */
const eventOf = (routeKey: string, authorizer: object) =>
  ({
    version: '2.0',
    routeKey,
    rawPath: '/',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    body: '{',
    isBase64Encoded: false,
    requestContext: {
      requestId: 'request-1',
      routeKey,
      timeEpoch: monday,
      http: { sourceIp: '127.0.0.1' },
      ...authorizer,
    },
    // The parts of the event that the pipeline reads.
  }) as unknown as APIGatewayProxyEventV2;

describe('every route that asks for sign-in', () => {
  test.each(guarded.map(({ route }) => [routeKeyOf(route.contract), route] as const))(
    '%s asks nobody in particular to sign in, before it reads a record or the body',
    async (routeKey, route) => {
      const world = new Proxy({} as never, { get: untouched });
      const handler = serveRoutes(servedBy([route]), () => world, telemetry);
      for (const authorizer of [
        {},
        { authorizer: { lambda: { kind: 'nobody' } } },
        { authorizer: { lambda: null } },
      ])
        expect(await handler(eventOf(routeKey, authorizer), {} as Context)).toMatchObject({
          statusCode: 401,
          headers: { 'content-type': 'application/problem+json' },
          body: expect.stringContaining('"code":"access.sign-in"'),
        });
    },
  );
});

test('most routes ask for sign-in', () => {
  expect(guarded.length).toBeGreaterThan(60);
});

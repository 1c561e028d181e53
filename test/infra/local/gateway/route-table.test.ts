import { describe, expect, test } from '@jest/globals';
import { openRouteTable } from '#infra/local/gateway/route-table.ts';

const match = openRouteTable(
  [
    'GET /v1/rounds/{roundId}',
    'GET /v1/rounds/current',
    'ANY /v1/rounds/{roundId}',
    'POST /v1/rounds/{roundId}/announcement',
    'GET /v1/{kind}/current/papers',
    'GET /files/{path+}',
    'GET /',
  ].map(routeKey => ({ routeKey, functionName: 'f', authorizer: 'none' as const })),
);

describe('the route table', () => {
  test.each([
    ['GET', '/v1/rounds/r1', 'GET /v1/rounds/{roundId}', { roundId: 'r1' }],
    ['GET', '/v1/rounds/current', 'GET /v1/rounds/current', {}],
    ['DELETE', '/v1/rounds/current', 'ANY /v1/rounds/{roundId}', { roundId: 'current' }],
    [
      'POST',
      '/v1/rounds/r%2F1%20%C4%91/announcement',
      'POST /v1/rounds/{roundId}/announcement',
      { roundId: 'r/1 đ' },
    ],
    ['GET', '/v1/rounds/current/papers', 'GET /v1/{kind}/current/papers', { kind: 'rounds' }],
    ['GET', '/files/a/b.txt', 'GET /files/{path+}', { path: 'a/b.txt' }],
    ['GET', '/', 'GET /', {}],
    ['GET', '/v1/rounds/%FF', 'GET /v1/rounds/{roundId}', undefined],
  ])('%s %s is %s', (method, path, routeKey, pathParameters) => {
    const found = match(method, path);

    expect(found?.route.routeKey).toBe(routeKey);
    expect(found?.pathParameters).toEqual(pathParameters);
  });

  test.each([
    ['GET', '/v1/rounds'],
    ['GET', '/v1/rounds/'],
    ['GET', '/v1/rounds/r1/'],
    ['GET', '/v1//current/papers'],
    ['POST', '/files/a'],
    ['HEAD', '/'],
  ])('%s %s is nothing', (method, path) => {
    expect(match(method, path)).toBeUndefined();
  });

  test('what is not a route key is refused at once', () => {
    const open = (routeKey: string) => () =>
      openRouteTable([{ routeKey, functionName: 'f', authorizer: 'none' }]);

    expect(open('GET')).toThrow('not a route key');
    expect(open('GET /{all+}/more')).toThrow('must come last');
  });
});

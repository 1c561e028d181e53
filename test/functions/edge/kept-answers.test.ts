import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answerRoute } from '#functions/edge/answer-route.ts';
import { allOf } from '#functions/edge/route.ts';
import { publicRoutes } from '#functions/public/routes.ts';
import { monday } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const cachedFor = async (id: string, more: object = {}) => {
  const route = allOf(publicRoutes).find(({ contract }) => contract.id === id);
  if (route === undefined) throw new Error(`no route ${id}`);
  // What the pipeline reads of an event; a gateway sends more.
  const event = {
    headers: {},
    isBase64Encoded: false,
    requestContext: { requestId: 'r', timeEpoch: monday, http: { sourceIp: '127.0.0.1' } },
    ...more,
  } as unknown as Parameters<typeof answerRoute>[2];
  const { statusCode, headers } = await answerRoute(store.world, route, event);
  return [statusCode, headers?.['cache-control']];
};

test('an answer that is the same for all may be kept on the way, not by browsers', async () => {
  expect(await cachedFor('get-public-figures')).toEqual([200, 'public, max-age=0, s-maxage=300']);
});

test('no other answer is kept, nor a refusal of one that would be', async () => {
  expect(await cachedFor('get-submission-status', { pathParameters: { receiptCode: 'x' } })).toEqual([
    404,
    'no-store',
  ]);
  expect(await cachedFor('list-recognised-products', { queryStringParameters: { year: 'x' } })).toEqual([
    422,
    'no-store',
  ]);
});

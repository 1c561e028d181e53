import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import * as z from 'zod';
import { commandRoute, queryRoute, type Route } from '#functions/edge/route.ts';
import { serveRoutes } from '#functions/edge/serve-routes.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { roundsRoutes } from '#functions/rounds/routes.ts';
import type { Command } from '#shared/application/command.ts';
import { findAllowed } from '#shared/application/find-allowed.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { defineContract, noParams, noQuery, nothing } from '#shared/contracts/contract.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { monday, province } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const base = {
  summary: { vi: 'mẫu', en: 'sample' },
  params: noParams,
  query: noQuery,
  body: nothing,
  status: 200,
  answer: z.object({}),
} as const;

const renameContract = defineContract({
  ...base,
  id: 'rename-programme',
  method: 'PATCH',
  path: '/v1/programmes/{programmeId}',
  action: 'programme.read',
  signIn: 'required',
  params: z.strictObject({ programmeId: idSchema }),
  body: z.strictObject({ name: z.string().min(3).max(20), periodYears: z.int().min(1).max(5) }),
  version: 'matched',
  answer: z.object({ name: z.string() }),
});

const rename: Command<
  { params: { programmeId: string }; query: object; body: { name: string; periodYears: number } },
  { name: string }
> = async (world, ask) => {
  const found = await findAllowed(
    world,
    ask,
    'programme',
    ask.input.params.programmeId,
    ({ authority }) => authority,
  );
  if (!found.ok) return found;
  const after = { ...found.value.body, ...ask.input.body };
  return ok({
    changes: [{ kind: 'programme', id: after.id, before: found.value, after, action: 'programme.rename' }],
    answer: sealed => ({
      body: { name: after.name, secret: 'not in the schema' },
      version: sealed.version('programme', after.id),
    }),
  });
};

const planted = (id: string, run: () => Promise<never>): Route =>
  queryRoute(
    defineContract({
      ...base,
      id,
      method: 'GET',
      path: `/v1/${id}`,
      action: 'api.read',
      signIn: 'none',
      version: 'none',
    }),
    run,
  );

let store: TestWorld;
let handler: ReturnType<typeof serveRoutes>;
beforeAll(async () => {
  store = await openTestWorld();
  handler = serveRoutes(
    [
      ...roundsRoutes,
      commandRoute(renameContract, rename),
      queryRoute(
        defineContract({
          ...base,
          id: 'forgetful',
          method: 'GET',
          path: '/v1/forgetful',
          action: 'api.read',
          signIn: 'none',
          version: 'none',
        }),
        async () => ok({ body: {} }),
      ),
      planted('busy', async () => Promise.reject(new UnavailableError('table tieu-bieu-records'))),
      planted('broken', async () => Promise.reject(new Error('arn:aws:dynamodb:secret-table'))),
    ],
    () => store.world,
    openTelemetry('test'),
  );
  await runCommand(store.world, appointOfficial, systemAsk('test', null, monday, 'test'));
});
afterAll(() => store.close());

const appointOfficial: Command<null, object> = async world => {
  const id = world.chance.id(monday);
  return ok({
    changes: [
      {
        kind: 'membership',
        id: `official-1/${id}`,
        before: undefined,
        after: {
          id,
          personId: 'official-1',
          name: 'Cán bộ mẫu',
          position: 'mẫu',
          email: null,
          role: 'official',
          authority: province,
          roundId: null,
          groups: [],
          links: { taxCodes: [], phones: [], addresses: [] },
          appointedBy: 'system',
          appointedAt: isoOf(monday),
          endedAt: null,
        },
        action: 'membership.appoint',
      },
    ],
    answer: () => ({ body: {} }),
  });
};

type Call = {
  readonly as?: string | null;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
};

const context = { awsRequestId: 'r', functionName: 'test', getRemainingTimeInMillis: () => 1000 } as Context;

const call = async (
  routeKey: string,
  { as = 'official-1', body, text, headers = {}, params, query }: Call = {},
): Promise<{
  status: number;
  body: Record<string, never>;
  headers: Record<string, string>;
  text: string;
}> => {
  const event = {
    version: '2.0',
    routeKey,
    rawPath: '',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: query }),
    isBase64Encoded: false,
    ...(text === undefined && body === undefined ? {} : { body: text ?? JSON.stringify(body) }),
    requestContext: {
      requestId: 'request-1',
      routeKey,
      timeEpoch: monday,
      http: { sourceIp: '127.0.0.1' },
      ...(as === null
        ? {}
        : {
            authorizer: {
              lambda:
                as === 'nobody'
                  ? { kind: 'nobody' }
                  : { id: as, kind: 'person', name: 'mẫu', email: '', establishmentIds: '' },
            },
          }),
    },
  } as unknown as APIGatewayProxyEventV2;
  const reply = (await handler(event, context)) as APIGatewayProxyStructuredResultV2;
  return {
    status: reply.statusCode ?? 0,
    body: JSON.parse(reply.body ?? '{}'),
    headers: reply.headers as Record<string, string>,
    text: reply.body ?? '',
  };
};

const programme = {
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở mẫu',
  name: 'Chương trình mẫu',
  legalBasis: 'mẫu',
  periodYears: 2,
};
const key = (value: string) => ({ 'idempotency-key': value });
const create = (idempotency: string, body: object = programme) =>
  call('POST /v1/programmes', { body, headers: key(idempotency) });

describe('the pipeline', () => {
  test.each([
    ['whom no authoriser was asked about', null],
    ['whom the authoriser calls nobody', 'nobody'],
  ])('a caller %s is asked to sign in', async (_who, as) => {
    expect(
      await call('POST /v1/programmes', { as, body: programme, headers: key('sign-in-1') }),
    ).toMatchObject({
      status: 401,
      body: { code: 'access.sign-in' },
      headers: { 'content-type': 'application/problem+json' },
    });
  });

  test('who has no role for the action is refused before anything is read', async () => {
    expect(
      await call('POST /v1/programmes', { as: 'stranger', body: programme, headers: key('stranger-1') }),
    ).toMatchObject({ status: 403, body: { code: 'access.denied' } });
  });

  test('a POST without an Idempotency-Key is refused', async () => {
    expect(await call('POST /v1/programmes', { body: programme })).toMatchObject({
      status: 400,
      body: { code: 'request.idempotency-key-missing' },
    });
  });

  test('one answer names every wrong field, by pointer, in both languages', async () => {
    const { status, body } = await create('fields-1', {
      ...programme,
      name: '',
      periodYears: 99,
      extra: 1,
      authority: { level: 'TINH' },
    });

    expect(status).toBe(422);
    const problems = body.problems as unknown as { pointer: string; code: string; vi: string; en: string }[];
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual(
      [
        '/body/authority/locality field.required',
        '/body/extra field.unknown',
        '/body/name text.empty',
        '/body/periodYears field.too-big',
      ].sort(),
    );
    expect(problems.every(({ vi, en }) => vi !== '' && en !== '' && vi !== en)).toBe(true);
  });

  test.each([
    ['a key said twice', '{"name":"a","name":"b"}', 400, 'request.malformed'],
    ['a prototype key', '{"__proto__":{}}', 400, 'request.malformed'],
    ['text that is not JSON', '{', 400, 'request.malformed'],
    ['a body past the limit', JSON.stringify({ name: 'x'.repeat(600_000) }), 413, 'request.too-large'],
  ])('%s is refused', async (_name, text, status, code) => {
    expect(await call('POST /v1/programmes', { text, headers: key('malformed-1') })).toMatchObject({
      status,
      body: { code },
    });
  });

  test('a body that is not JSON by its type is refused', async () => {
    expect(
      await call('POST /v1/programmes', {
        body: programme,
        headers: { ...key('type-0001'), 'content-type': 'text/plain' },
      }),
    ).toMatchObject({ status: 415 });
  });

  test('an unknown query parameter is refused', async () => {
    expect(await call('GET /v1/programmes', { query: { ...province, debug: '1' } })).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/query/debug', code: 'field.unknown' }] },
    });
  });

  test('the same key gives the same answer, another body under it is refused', async () => {
    const first = await create('replay-01');
    const again = await create('replay-01');
    const other = await create('replay-01', { ...programme, name: 'Khác mẫu' });

    expect(first.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(other).toMatchObject({ status: 422, body: { code: 'request.idempotency-conflict' } });
  });

  test('a change needs the current version: 428 without, 412 with an old one and the current tag', async () => {
    const { body } = await create('version-1');
    const params = { programmeId: String(body.id) };
    const change = (headers: Record<string, string>) =>
      call('PATCH /v1/programmes/{programmeId}', {
        params,
        body: { name: 'Tên mới', periodYears: 3 },
        headers,
      });

    expect(await change({})).toMatchObject({ status: 428 });
    expect(await change({ 'if-match': '"1"' })).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await change({ 'if-match': '"1"' })).toMatchObject({
      status: 412,
      headers: { etag: '"2"' },
      body: { params: { current: 2 } },
    });
    expect(await change({ 'if-match': 'W/"2"' })).toMatchObject({ status: 412 });
  });

  test('what the schema of the answer does not name does not leave', async () => {
    const { body } = await create('cut-00001');
    const reply = await call('PATCH /v1/programmes/{programmeId}', {
      params: { programmeId: String(body.id) },
      body: { name: 'Tên', periodYears: 2 },
      headers: { 'if-match': '"1"' },
    });

    expect(reply.text).toBe('{"name":"Tên"}');
  });

  test('absent, foreign and malformed ids are refused alike', async () => {
    const { body } = await create('alike-001');
    const read = (programmeId: string, as: string) =>
      call('GET /v1/programmes/{programmeId}', { as, params: { programmeId } });
    const foreign = { ...(await read(String(body.id), 'official-1')) };
    const absent = await read(store.world.chance.id(monday), 'official-1');
    const malformed = await read("' OR 1=1", 'official-1');

    expect(foreign.status).toBe(200);
    expect(absent).toMatchObject({ status: 404, body: { code: 'resource.not-found' } });
    expect(malformed.text).toBe(absent.text);
  });

  test('a use case that never asked for rights is a fault, not an answer', async () => {
    expect(await call('GET /v1/forgetful', { as: null })).toMatchObject({
      status: 500,
      body: { code: 'service.fault' },
    });
  });

  test('a busy store is 503 with Retry-After; a fault shows its request id and nothing of itself', async () => {
    const busy = await call('GET /v1/busy', { as: null });
    const broken = await call('GET /v1/broken', { as: null });

    expect(busy).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    expect(broken).toMatchObject({ status: 500, body: { requestId: 'request-1' } });
    expect(`${busy.text}${broken.text}`).not.toMatch(/arn:|tieu-bieu-records|secret-table|at \w+ \(/);
  });
});

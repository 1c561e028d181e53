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
import { ok } from '#shared/kernel/result.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { monday } from '../../support/asks.ts';
import { buildMembership, membershipIdOf } from '../../support/round-builder.ts';
import { servedBy } from '../../support/served-by.ts';
import { openTestWorld } from '../../support/world.ts';

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

const appointOfficial: Command<null, object> = async world => {
  const membership = buildMembership(1, 'official', { id: world.chance.id(monday), roundId: null });
  const id = membershipIdOf(membership);
  return ok({
    changes: [{ kind: 'membership', id, before: undefined, after: membership, action: 'membership.appoint' }],
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
  /** Until Lambda ends the function, in milliseconds. */
  readonly left?: number;
};

/** As long as behind the gateway: a bound against hanging, on however busy a computer. */
const behindTheGateway = 29_000;
const contextOf = (millisecondsLeft: number): Context =>
  ({
    awsRequestId: 'r',
    functionName: 'test',
    getRemainingTimeInMillis: () => millisecondsLeft,
  }) as Context;

const callOf =
  (handler: ReturnType<typeof serveRoutes>) =>
  async (
    routeKey: string,
    { as = 'official-1', body, text, headers = {}, params, query, left = behindTheGateway }: Call = {},
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
                  as === 'nobody' || as === 'unavailable'
                    ? { kind: as }
                    : { id: as, kind: 'person', name: 'mẫu', email: '', establishmentIds: '' },
              },
            }),
      },
    } as unknown as APIGatewayProxyEventV2;
    const reply = (await handler(event, contextOf(left))) as APIGatewayProxyStructuredResultV2;
    return {
      status: reply.statusCode ?? 0,
      body: JSON.parse(reply.body ?? '{}'),
      headers: reply.headers as Record<string, string>,
      text: reply.body ?? '',
    };
  };

/** The pipeline over a real store, with routes that misbehave, and one official of the sample province. */
export const openPipeline = async () => {
  const store = await openTestWorld();
  const handler = serveRoutes(
    {
      ...roundsRoutes,
      ...servedBy([
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
        planted('endless', () => new Promise(() => {})),
        planted('busy', async () => Promise.reject(new UnavailableError('table tieu-bieu-records'))),
        planted('broken', async () => Promise.reject(new Error('arn:aws:dynamodb:secret-table'))),
      ]),
    },
    () => store.world,
    openTelemetry('test'),
  );
  await runCommand(store.world, appointOfficial, systemAsk('test', null, monday, 'test'));
  return { store, call: callOf(handler) };
};

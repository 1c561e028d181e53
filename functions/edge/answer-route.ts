import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { makeAsk } from '#shared/application/ask.ts';
import type { Answer, Command, Query } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { idempotencyOf, runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { couldEver, restsOnRoles } from '#shared/domain/access/can.ts';
import { cutAnswer } from './cut-answer.ts';
import { parseRequest } from './parse-request.ts';
import { actorOf, GrantsUnreadError, ownActorOf, principalOf } from './principal.ts';
import { problemResponse } from './problem.ts';
import type { Route } from './route.ts';

type GatewayEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authorizer?: { readonly lambda?: unknown } };
};

const written = ({ answerType }: Route['contract'], answer: unknown): string =>
  answerType !== undefined && typeof answer === 'string' ? answer : JSON.stringify(answer);

const respond = (route: Route, { body, version }: Answer<unknown>): APIGatewayProxyStructuredResultV2 => {
  const { contract } = route;
  return {
    statusCode: contract.status,
    headers: {
      'content-type': contract.answerType ?? 'application/json; charset=utf-8',
      'cache-control':
        contract.keptSeconds === undefined
          ? 'no-store'
          : `public, max-age=0, s-maxage=${contract.keptSeconds}`,
      'x-content-type-options': 'nosniff',
      ...(version === undefined || contract.version === 'none' ? {} : { etag: `"${version}"` }),
    },
    // Only what the schema names leaves: an answer that carries more is cut to it, one that lacks something is a fault.
    body: written(contract, cutAnswer(contract.answer, body)),
  };
};

/**
 * May they ever → what is asked → the use case → the answer. `now` is the gateway's arrival time (reliability: a deadline is
 * judged by arrival, not by our clock).
 */
const answerActor = async (
  world: World,
  route: Route,
  event: GatewayEvent,
  actor: Actor,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { contract } = route;
  const requestId = event.requestContext.requestId;
  const now = event.requestContext.timeEpoch;
  if (actor.kind === 'anonymous' && contract.signIn === 'required')
    return problemResponse({ code: 'access.sign-in' }, requestId);
  if (!couldEver(actor, contract.action)) return problemResponse({ code: 'access.denied' }, requestId);
  const parsed = parseRequest(contract, event);
  if (!parsed.ok) return problemResponse(parsed.refusal, requestId);
  const { input, ifVersion, idempotencyKey } = parsed.value;
  const { ask, asked } = makeAsk(
    { input, actor, now, requestId, ifVersion, sourceIp: event.requestContext.http.sourceIp },
    contract.action,
  );
  const idempotency =
    idempotencyKey === undefined
      ? undefined
      : idempotencyOf(
          { principal: `${actor.kind}:${actor.id}`, route: contract.id },
          idempotencyKey,
          input,
          now,
        );
  // The route's type tied contract and use case together when it was made; here the schema has just accepted the input.
  const result =
    route.type === 'query'
      ? await (route.run as Query<unknown, unknown>)(world, ask)
      : await runCommand(world, route.run as Command<unknown, unknown>, ask, idempotency);
  if (!asked() && result.ok)
    throw new Error(`the use case of ${contract.id} answered without asking for rights`);
  return result.ok ? respond(route, result.value) : problemResponse(result.refusal, requestId);
};

/**
 * One request through one route, by the same code for all routes: first who asks, with their roles where the route is for
 * any. An owner who is so by office is found out by the record alone: the request is then answered anew with their roles,
 * nothing having been done before rights are asked.
 */
export const answerRoute = async (
  world: World,
  route: Route,
  event: GatewayEvent,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const principal = principalOf(event.requestContext.authorizer?.lambda);
  if (!restsOnRoles(route.contract.action))
    try {
      return await answerActor(world, route, event, ownActorOf(principal));
    } catch (error) {
      if (!(error instanceof GrantsUnreadError)) throw error;
    }
  const actor = await actorOf(world, principal, event.requestContext.timeEpoch);
  return answerActor(world, route, event, actor);
};

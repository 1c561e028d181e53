import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http';
import { awsLimits } from '../aws-limits.ts';
import type { Log } from '../wire/log.ts';
import { EventTooLargeError } from '../wire/payload-limits.ts';
import { type Authorized, askAuthorizer } from './ask-authorizer.ts';
import { answerOf, gatewayAnswer, type HttpAnswer } from './http-answer.ts';
import { functionEvent, headBytes, readHead, splitTarget } from './http-event.ts';
import { readBody } from './read-body.ts';
import { type GatewayRoute, openRouteTable, type RouteMatch } from './route-table.ts';

/** What a function is told about its own call, the part of Lambda's context that handlers use. */
export type InvocationContext = {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly getRemainingTimeInMillis: () => number;
};

export type GatewayOptions = {
  /** Asked on every request, so that a new catalog needs no restart; the same array means the same table. */
  readonly routes: () => readonly GatewayRoute[];
  /** The authorizer's function, for routes that require one. */
  readonly authorizer: string | undefined;
  readonly invoke: (functionName: string, event: unknown, context: InvocationContext) => Promise<unknown>;
  readonly now: () => number;
  /** @default API Gateway's own limit */
  readonly maxBodyBytes?: number;
  /** How long a function may take. @default API Gateway's own limit, which functions undercut by a time of their own */
  readonly timeoutMs?: number;
  /** How long the authorizer may take. @default API Gateway's own limit */
  readonly authorizerTimeoutMs?: number;
  /** How long a body may take to arrive. @default 30,000 */
  readonly bodyTimeoutMs?: number;
  readonly log: Log;
};

/**
 * Limits that belong to the server around the listener: of a head (names included, which the gateway does not count), and times
 * after which a slow client loses its connection.
 */
export const gatewayServerOptions = {
  maxHeaderSize: 2 * awsLimits.gatewayHead.figure,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;

const defaultBodyTimeoutMs = 30_000;
const abandonedGraceMs = 1_000;
const timedOut = Symbol('timed out');

/**
 * A request listener that behaves like an API Gateway HTTP API in front of Lambda functions: payload format 2.0, a Lambda
 * authorizer with simple responses, and the gateway's own answers (401, 403, 404, 413, 500, 503) word for word.
 */
export const openGateway = (
  options: GatewayOptions,
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const { authorizer, invoke, now, log } = options;
  const timeoutMs = options.timeoutMs ?? awsLimits.gatewayTime.figure;
  const authorizerTimeoutMs = options.authorizerTimeoutMs ?? awsLimits.authorizerTime.figure;
  const bodyLimits = {
    maxBytes: options.maxBodyBytes ?? awsLimits.gatewayBody.figure,
    timeoutMs: options.bodyTimeoutMs ?? defaultBodyTimeoutMs,
  };
  let known:
    | { readonly routes: readonly GatewayRoute[]; readonly match: ReturnType<typeof openRouteTable> }
    | undefined;

  const matchRoute = (method: string, path: string): RouteMatch | undefined => {
    const routes = options.routes();
    if (known?.routes !== routes) known = { routes, match: openRouteTable(routes) };
    return known.match(method, path);
  };

  const call = async (functionName: string, event: unknown, withinMs: number): Promise<unknown> => {
    const deadline = performance.now() + withinMs;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof timedOut>(resolve => {
      timer = setTimeout(resolve, withinMs, timedOut);
    });
    try {
      const invocation = invoke(functionName, event, {
        awsRequestId: randomUUID(),
        functionName,
        getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
      });
      return await Promise.race([invocation, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  const callFunction = async (match: RouteMatch, event: unknown, requestId: string): Promise<HttpAnswer> => {
    const { functionName, routeKey } = match.route;
    try {
      const result = await call(functionName, event, timeoutMs);
      if (result === timedOut) {
        log('gateway.function-timed-out', { requestId, routeKey, functionName, timeoutMs });
        return gatewayAnswer(503, 'Service Unavailable');
      }
      const answer = answerOf(result);
      if (answer !== undefined) return answer;
      log('gateway.function-answer-unusable', { requestId, routeKey, functionName });
    } catch (error) {
      if (error instanceof EventTooLargeError) return gatewayAnswer(413, 'Request Entity Too Large');
      log('gateway.function-failed', {
        requestId,
        routeKey,
        functionName,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    return gatewayAnswer(500, 'Internal Server Error');
  };

  type Outcome = { readonly answer: HttpAnswer; readonly requestId?: string; readonly abandoned?: boolean };

  const serve = async (request: IncomingMessage, arrivedAt: number): Promise<Outcome | undefined> => {
    if (headBytes(request) > awsLimits.gatewayHead.figure)
      return { answer: gatewayAnswer(431, 'Request Header Fields Too Large'), abandoned: true };
    const target = splitTarget(request.url ?? '/');
    const match = matchRoute(request.method ?? 'GET', target.rawPath);
    if (match === undefined) return { answer: gatewayAnswer(404, 'Not Found') };
    if (match.pathParameters === undefined) return { answer: gatewayAnswer(400, 'Bad Request') };
    const { route } = match;
    const head = readHead(request, target, route.routeKey, arrivedAt);
    const { requestId } = head.requestContext;
    let authorized: Authorized | undefined;
    if (route.authorizer === 'required') {
      if (authorizer === undefined)
        throw new Error(`${route.routeKey} requires an authorizer, and there is none`);
      const decision = await askAuthorizer({
        head,
        match,
        log,
        call: event => call(authorizer, event, authorizerTimeoutMs),
      });
      if ('instead' in decision) return { answer: decision.instead, requestId };
      authorized = decision;
    }
    const body = await readBody(request, bodyLimits);
    if (body.kind === 'gone') return undefined;
    if (body.kind === 'too-large') {
      return { answer: gatewayAnswer(413, 'Request Entity Too Large'), requestId, abandoned: true };
    }
    if (body.kind === 'too-slow') {
      return { answer: gatewayAnswer(408, 'Request Timeout'), requestId, abandoned: true };
    }
    return {
      answer: await callFunction(match, functionEvent(head, match, body.bytes, authorized), requestId),
      requestId,
    };
  };

  const send = (request: IncomingMessage, response: ServerResponse, outcome: Outcome): void => {
    const { answer, requestId, abandoned } = outcome;
    const bodiless = answer.status === 204 || answer.status === 304;
    response.writeHead(answer.status, {
      ...answer.headers,
      ...(!bodiless && { 'content-length': answer.body.length }),
      ...(requestId !== undefined && { 'apigw-requestid': requestId }),
      ...(answer.cookies.length > 0 && { 'set-cookie': [...answer.cookies] }),
      ...(abandoned && { connection: 'close' }),
    });
    if (!abandoned) {
      response.end(bodiless ? undefined : answer.body);
      return;
    }
    // Closing at once would reset the connection under a client that still sends, and lose it this answer.
    response.write(answer.body);
    const close = () => {
      clearTimeout(timer);
      response.end(() => request.destroy());
    };
    const timer = setTimeout(close, abandonedGraceMs);
    request
      .once('end', close)
      .once('close', () => clearTimeout(timer))
      .resume();
  };

  return (request, response) => {
    const arrivedAt = now();
    serve(request, arrivedAt)
      .then(
        outcome => (outcome === undefined ? response.destroy() : send(request, response, outcome)),
        error => {
          log('gateway.failed', {
            method: request.method,
            error: error instanceof Error ? error.stack : String(error),
          });
          if (response.headersSent) response.destroy();
          else send(request, response, { answer: gatewayAnswer(500, 'Internal Server Error') });
        },
      )
      .catch(error => {
        // A header that node refuses to write came from a function: its answer is lost, the server is not.
        log('gateway.answer-failed', { method: request.method, error: String(error) });
        if (!response.headersSent)
          send(request, response, { answer: gatewayAnswer(500, 'Internal Server Error') });
        else response.destroy();
      });
  };
};

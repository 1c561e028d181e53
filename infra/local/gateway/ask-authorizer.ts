import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Log } from '../wire/log.ts';
import { gatewayAnswer, type HttpAnswer } from './http-answer.ts';
import type { RequestHead } from './http-event.ts';
import type { RouteMatch } from './route-table.ts';

const decisionSchema = z.object({
  isAuthorized: z.boolean(),
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
});

export type Authorized = { readonly context: Readonly<Record<string, unknown>> | null };

/** The authorizer's event of payload format 2.0. */
const authorizerEvent = (head: RequestHead, match: RouteMatch): APIGatewayRequestAuthorizerEventV2 => {
  const { routeKey } = match.route;
  const { apiId, accountId, http, stage } = head.requestContext;
  return {
    version: '2.0',
    type: 'REQUEST',
    routeArn: `arn:aws:execute-api:local:${accountId}:${apiId}/${stage}/${http.method}${head.rawPath}`,
    identitySource: [],
    routeKey,
    rawPath: head.rawPath,
    rawQueryString: head.rawQueryString,
    cookies: [...head.cookies],
    headers: { ...head.headers },
    queryStringParameters: { ...head.queryStringParameters },
    requestContext: head.requestContext,
    pathParameters: { ...match.pathParameters },
    stageVariables: {},
  };
};

/**
 * Asks the Lambda authorizer (simple responses, no identity source and so no caching: it is asked about every request,
 * one without an Authorization header too). Answers the context for the function, or what API Gateway would answer
 * instead: 403 when denied, 500 when the authorizer fails.
 */
export const askAuthorizer = async (options: {
  readonly head: RequestHead;
  readonly match: RouteMatch;
  readonly call: (event: unknown) => Promise<unknown>;
  readonly log: Log;
}): Promise<Authorized | { readonly instead: HttpAnswer }> => {
  const { head, match, call, log } = options;
  try {
    const parsed = decisionSchema.safeParse(await call(authorizerEvent(head, match)));
    if (!parsed.success) {
      log('gateway.authorizer-malformed', { requestId: head.requestContext.requestId });
      return { instead: gatewayAnswer(500, 'Internal Server Error') };
    }
    const { isAuthorized, context } = parsed.data;
    return isAuthorized ? { context: context ?? null } : { instead: gatewayAnswer(403, 'Forbidden') };
  } catch (error) {
    // A Lambda authorizer says "not who you claim to be" by failing with exactly this word.
    if (error instanceof Error && error.message === 'Unauthorized') {
      return { instead: gatewayAnswer(401, 'Unauthorized') };
    }
    log('gateway.authorizer-failed', { requestId: head.requestContext.requestId, error: String(error) });
    return { instead: gatewayAnswer(500, 'Internal Server Error') };
  }
};

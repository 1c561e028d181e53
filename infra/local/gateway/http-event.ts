import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayEventRequestContextV2, APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RouteMatch } from './route-table.ts';

/** What of a request is known when its head has arrived; shared by the authorizer's event and the function's. */
export type RequestHead = {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly queryStringParameters: Readonly<Record<string, string>> | undefined;
  readonly requestContext: APIGatewayEventRequestContextV2;
};

export const splitTarget = (
  target: string,
): { readonly rawPath: string; readonly rawQueryString: string } => {
  const path = target.split('#', 1)[0] ?? target;
  const mark = path.indexOf('?');
  return mark < 0
    ? { rawPath: path, rawQueryString: '' }
    : { rawPath: path.slice(0, mark), rawQueryString: path.slice(mark + 1) };
};

/** Bytes of a head as API Gateway counts them: the request line and the values of headers. */
export const headBytes = ({ method, url, httpVersion, rawHeaders }: IncomingMessage): number =>
  Buffer.byteLength(`${method} ${url} HTTP/${httpVersion}`) +
  rawHeaders.reduce((sum, text, index) => sum + (index % 2 === 1 ? Buffer.byteLength(text) : 0), 0);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** The common log format's time, in UTC: 23/Nov/2026:12:34:20 +0000. */
const logTime = (instant: number): string => {
  const at = new Date(instant);
  const day = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
};

/** Values of one name joined by a comma, in the order sent, as payload format 2.0 does. */
const joined = (pairs: Iterable<readonly [string, string]>): Record<string, string> => {
  const all = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(all);
};

const headerPairs = (rawHeaders: readonly string[]): readonly (readonly [string, string])[] => {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    pairs.push([(rawHeaders[index] ?? '').toLowerCase(), rawHeaders[index + 1] ?? '']);
  }
  return pairs;
};

/** Builds the head of the event; `arrivedAt` is when the gateway saw the request, which is what deadlines go by. */
export const readHead = (
  request: IncomingMessage,
  split: { readonly rawPath: string; readonly rawQueryString: string },
  routeKey: string,
  arrivedAt: number,
): RequestHead => {
  const { rawPath, rawQueryString } = split;
  const pairs = headerPairs(request.rawHeaders);
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  const traceId = `Root=1-${Math.floor(arrivedAt / 1_000).toString(16)}-${randomBytes(12).toString('hex')}`;
  const sent = joined(pairs.filter(([name]) => name !== 'cookie'));
  const headers = {
    ...sent,
    'x-amzn-trace-id': sent['x-amzn-trace-id'] ?? traceId,
    'x-forwarded-for':
      sent['x-forwarded-for'] === undefined ? sourceIp : `${sent['x-forwarded-for']}, ${sourceIp}`,
    'x-forwarded-port': String(request.socket.localPort ?? 80),
    'x-forwarded-proto': 'http',
  };
  const domainName = sent.host ?? '127.0.0.1';
  return {
    rawPath,
    rawQueryString,
    headers,
    cookies: pairs
      .filter(([name]) => name === 'cookie')
      .flatMap(([, value]) => value.split(/;\s*/))
      .filter(cookie => cookie !== ''),
    queryStringParameters: rawQueryString === '' ? undefined : joined(new URLSearchParams(rawQueryString)),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split(/[.:]/)[0] ?? domainName,
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: sent['user-agent'] ?? '',
      },
      requestId: randomBytes(11).toString('base64'),
      routeKey,
      stage: '$default',
      time: logTime(arrivedAt),
      timeEpoch: arrivedAt,
    },
  };
};

/** What API Gateway leaves as text; JSON of another name (`merge-patch+json`) is not among it. */
const textTypes = /^(text\/.*|application\/(json|javascript|xml))$/;

/** The body as the event carries it: text for textual content types, Base64 for everything else and for broken UTF-8. */
const bodyOf = (bytes: Buffer, contentType: string | undefined) => {
  if (bytes.length === 0) return { isBase64Encoded: false };
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const text = bytes.toString('utf8');
  return textTypes.test(type) && Buffer.from(text, 'utf8').equals(bytes)
    ? { body: text, isBase64Encoded: false }
    : { body: bytes.toString('base64'), isBase64Encoded: true };
};

export type FunctionEvent = Omit<APIGatewayProxyEventV2, 'requestContext'> & {
  readonly requestContext: APIGatewayEventRequestContextV2 & {
    readonly authorizer?: { readonly lambda: unknown };
  };
};

/** The event of payload format 2.0; `authorizer` holds what the authorizer said about the caller. */
export const functionEvent = (
  head: RequestHead,
  match: RouteMatch,
  bytes: Buffer,
  authorizer: { readonly context: unknown } | undefined,
): FunctionEvent => {
  const { pathParameters = {} } = match;
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: head.rawPath,
    rawQueryString: head.rawQueryString,
    ...(head.cookies.length > 0 && { cookies: [...head.cookies] }),
    headers: { ...head.headers },
    ...(head.queryStringParameters !== undefined && {
      queryStringParameters: { ...head.queryStringParameters },
    }),
    requestContext: {
      ...head.requestContext,
      ...(authorizer !== undefined && { authorizer: { lambda: authorizer.context } }),
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters: { ...pathParameters } }),
    ...bodyOf(bytes, head.headers['content-type']),
  };
};

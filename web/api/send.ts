import { gatewayProblems } from '#shared/text/web/common/gateway.ts';
import { ApiProblem, NoLine, type ProblemDetails } from './api-problem.ts';
import { tellAnswer } from './on-answer.ts';

export type HttpRequest = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | null | undefined;
  /** Idempotency key of a POST. */
  readonly key?: string | undefined;
  readonly token: string | null;
  readonly signal?: AbortSignal | undefined;
};

export type Reply<T> = { readonly body: T; readonly etag: string | null };

/** A line of 400 kbit/s needs a few seconds for the largest answers; past this the request counts as lost. */
const patience = 30_000;

const headersOf = ({ method, body, etag, key, token }: HttpRequest): Headers => {
  const headers = new Headers({ accept: 'application/json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (etag) headers.set('if-match', etag);
  if (method === 'POST' && key !== undefined) headers.set('idempotency-key', key);
  return headers;
};

const isProblem = (value: unknown): value is ProblemDetails =>
  typeof value === 'object' && value !== null && 'code' in value && 'messages' in value;

const isNamed = (status: number): status is Exclude<keyof typeof gatewayProblems, 'other'> =>
  status in gatewayProblems;

/** The gateway's own refusals (no token, throttled, no such path) are no problem documents of ours. */
const unnamedProblem = (status: number): ProblemDetails => ({
  status,
  code: `gateway.${status}`,
  messages: gatewayProblems[isNamed(status) ? status : 'other'],
  requestId: '',
});

/** Gives up after a while, or when the asker does. `AbortSignal.any` is too new for phones that are still in use. */
const giveUp = (asker: AbortSignal | undefined): AbortSignal => {
  const deadline = AbortSignal.timeout(patience);
  if (asker === undefined) return deadline;
  if (asker.aborted) return asker;
  const either = new AbortController();
  for (const signal of [deadline, asker])
    signal.addEventListener('abort', () => either.abort(signal.reason), { once: true });
  return either.signal;
};

/**
 * One request, one answer.
 * @throws ApiProblem when the server refuses, NoLine when no answer came
 */
export const send = async <T>(request: HttpRequest): Promise<Reply<T>> => {
  const signal = giveUp(request.signal);
  let response: Response;
  let text: string;
  try {
    response = await fetch(request.path, {
      method: request.method,
      headers: headersOf(request),
      signal,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    text = await response.text();
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new NoLine('no answer', { cause: error });
  }
  tellAnswer();
  const etag = response.headers.get('etag');
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
  // The server parses its answers by the contract's schema before they leave.
  if (response.ok) return { body: body as T, etag };
  throw new ApiProblem(isProblem(body) ? body : unnamedProblem(response.status), etag);
};

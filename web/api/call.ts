import type * as z from 'zod';
import type { Contract } from '#shared/contracts/contract.ts';
import { refuseToken, token } from '../session/session.ts';
import { ApiProblem, NoLine } from './api-problem.ts';
import { type Reply, send } from './send.ts';

type Fields<S extends z.ZodType> = z.input<S>;
/** An empty object schema gives `Record<string, never>`. */
type IsEmpty<T> = [keyof T] extends [never] ? true : string extends keyof T ? true : false;
type Part<Name extends string, S extends z.ZodType> =
  IsEmpty<Fields<S>> extends true
    ? { readonly [K in Name]?: undefined }
    : Partial<Fields<S>> extends Fields<S>
      ? { readonly [K in Name]?: Fields<S> }
      : { readonly [K in Name]: Fields<S> };
type BodyPart<S extends z.ZodType> =
  undefined extends Fields<S> ? { readonly body?: undefined } : { readonly body: Fields<S> };

/** What a contract is called with: its path parameters, query and body, typed by its schemas. */
export type CallInput<C extends Contract> = Part<'params', C['params']> &
  Part<'query', C['query']> &
  BodyPart<C['body']> & {
    /** The version read, for contracts that demand If-Match. */
    readonly etag?: string | null;
    /** Idempotency key of a POST; the same key sends the same command again. A new one unless given. */
    readonly key?: string;
    readonly signal?: AbortSignal;
  };
export type Answer<C extends Contract> = z.output<C['answer']>;

/** The path of a contract with its parameters and query filled in. */
export const addressOf = (
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return search === '' ? filled : `${filled}?${search}`;
};

const triesOf = { GET: 1, POST: 4, PATCH: 1, PUT: 1, DELETE: 1 } as const;
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** A limit of some minutes, told by the API itself: asking again at once only uses it up further. */
export const tooMany = 'request.too-many';

/** Whether the same request may get through a moment later. */
const isPassing = (error: unknown): boolean =>
  error instanceof NoLine ||
  (error instanceof ApiProblem && (error.status === 503 || (error.status === 429 && error.code !== tooMany)));

/**
 * Calls a route by its contract. A POST is repeated with its key when the line or the server fails for a moment: the server
 * answers a repetition with the first answer. A session that has ended is told to the shell, which asks to sign in again.
 * @throws ApiProblem, NoLine
 */
export const call = async <C extends Contract>(
  contract: C,
  ...[input]: Record<never, never> extends CallInput<C> ? [CallInput<C>?] : [CallInput<C>]
): Promise<Reply<Answer<C>>> => {
  const { params, query, body, etag, key, signal } = (input ?? {}) as {
    // The parts are typed above; here they are only carried.
    params?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
    etag?: string | null;
    key?: string;
    signal?: AbortSignal;
  };
  const commandKey = contract.method === 'POST' ? (key ?? crypto.randomUUID()) : undefined;
  for (let attempt = 1; ; attempt += 1) {
    const shown = contract.signIn === 'none' ? null : token();
    try {
      return await send<Answer<C>>({
        method: contract.method,
        path: addressOf(contract.path, params, query),
        body,
        etag,
        key: commandKey,
        token: shown,
        signal,
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) refuseToken(shown);
      if (attempt >= triesOf[contract.method] || !isPassing(error)) throw error;
      await pause(attempt * 700);
    }
  }
};

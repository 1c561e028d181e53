import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FaultsAtHand } from '#infra/local/faults/fault-plan.ts';
import { meetFault, type Outcome } from '#infra/local/faults/faults.ts';
import { openPast } from '#infra/local/faults/past.ts';
import type { StoreAnswer } from '#infra/local/faults/store-answers.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

/** A delayed call lets others overtake it; time itself is not waited for. */
const pause = async (): Promise<void> => {
  for (let turns = 0; turns < 3; turns += 1) await turn();
};

type WireRequest = { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };
type WireResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
};

const answerOf = async ({ statusCode, headers, body }: WireResponse): Promise<StoreAnswer> => {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return { status: statusCode, headers, body: Buffer.concat(parts) };
};

/** What a client that got no answer makes of it: the time-out of a call that hangs strikes at once. */
const lost = (outcome: 'broken' | 'silent'): Error =>
  outcome === 'broken'
    ? Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    : Object.assign(new Error('the time for an answer is over'), { name: 'TimeoutError' });

/** What the SDK's strategy for retries waits by; its type does not say so. */
type Backoff = { computeNextBackoffDelay: (attempt: number) => number };

/** Retries without the pauses between them: their number is what counts here. */
const retryAtOnce = ({ config }: DynamoDBClient): void => {
  const given = config.retryStrategy;
  config.retryStrategy = async () => {
    const strategy = await given();
    const { retryBackoffStrategy: backoff } = strategy as { readonly retryBackoffStrategy?: Backoff };
    if (backoff === undefined)
      throw new Error('the strategy for retries has no pauses that could be left out');
    backoff.computeNextBackoffDelay = () => 0;
    return strategy;
  };
};

/** Faults of a plan befall what a client sends: inside its retries, next to the wire. */
export const meetFaults = (client: DynamoDBClient, plan: FaultsAtHand): void => {
  const past = openPast();
  retryAtOnce(client);
  client.middlewareStack.add(
    next => async call => {
      // The stack carries requests and answers of any protocol; DynamoDB's are JSON over HTTP.
      const request = call.request as WireRequest;
      const target = request.headers['x-amz-target'] ?? '';
      const [version, operation = ''] = target.split('.');
      const { buffer, byteOffset, byteLength } = request.body;
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      const send = async (body: Buffer, headers: object = {}): Promise<StoreAnswer> => {
        const other = Object.assign(Object.create(Object.getPrototypeOf(request)), request, {
          body,
          headers: { ...request.headers, ...headers, 'content-length': String(body.length) },
        });
        const { response } = await next({ ...call, request: other });
        return answerOf(response as WireResponse);
      };
      const outcome: Outcome = await meetFault(
        {
          ...{ operation, request: bytes, past, pause },
          proceed: (body = bytes) => send(body),
          ask: (name, value) =>
            send(Buffer.from(JSON.stringify(value)), { 'x-amz-target': `${version}.${name}` }),
        },
        plan.draw(operation, bytes),
        plan.remembers(),
      );
      if (outcome === 'broken' || outcome === 'silent') throw lost(outcome);
      const { status: statusCode, body, headers = {} } = outcome;
      const response = { statusCode, headers: { ...headers }, body: Readable.from([body]) };
      // What the middleware outside makes of an answer is the SDK's own.
      return { response } as unknown as Awaited<ReturnType<typeof next>>;
    },
    { step: 'deserialize', priority: 'low', name: 'faults' },
  );
};

const notAsked = (): never => {
  throw new Error('a port has no wire');
};

/** The same faults at a port that stands for a client: what is left of them once its retries are over. */
export const meetFaultsAt = <T extends object>(part: T, plan: FaultsAtHand): T =>
  new Proxy(part, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return async (...given: readonly unknown[]) => {
        let result: unknown;
        const request = Buffer.from('{}');
        const proceed = async (): Promise<StoreAnswer> => {
          result = await Reflect.apply(member, target, given);
          return { status: 200, body: request };
        };
        const call = { operation: String(name), request, past: openPast(), pause, proceed, ask: notAsked };
        const outcome = await meetFault(call, plan.draw(String(name), request), false);
        if (typeof outcome === 'string' || outcome.status !== 200)
          throw new UnavailableError('a service could not answer');
        return result;
      };
    },
  });

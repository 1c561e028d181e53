import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as send,
} from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { AccessDeniedError, type Admit } from '../access/admit.ts';
import { askedOfDynamoDb } from '../access/asked/dynamodb.ts';
import { accessKeyIn } from '../access/caller.ts';
import { withExactPrefix } from '../dynamodb/exact-prefix.ts';
import { beyondLimits, type IndexKeys } from '../dynamodb/request-limits.ts';
import type { FaultsAtHand } from '../faults/fault-plan.ts';
import { meetFault, type Outcome, type StoreCall } from '../faults/faults.ts';
import { openPast } from '../faults/past.ts';
import { deniedAnswer, refusedAnswer, type StoreAnswer } from '../faults/store-answers.ts';

export type Capacity = {
  readonly wcu: number;
  readonly rcu: number;
  readonly calls: Readonly<Record<string, number>>;
};

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem']);

/** The request, asking for a report of what it consumed. */
const withReport = (request: Buffer): Buffer =>
  Buffer.from(
    request.toString('utf8').replace(/^\{/, '{"ReturnConsumedCapacity":"TOTAL",').replace(/,\}$/, '}'),
  );

/**
 * Stands before the local DynamoDB and counts what calls would cost: each request is asked to report its consumed capacity,
 * and the reports are summed. A call that its caller's role does not allow is refused, and so is one beyond a limit that the
 * engine does not know; the others meet the faults that were planned for them. Streams and table administration pass
 * uncounted and unharmed.
 */
export const openCapacityMeter = async (
  endpoint: string,
  options: {
    readonly faults: FaultsAtHand;
    readonly admit: Admit;
    readonly keyArn: string;
    readonly indexKeys: IndexKeys;
  },
) => {
  const { faults, admit, keyArn, indexKeys } = options;
  const target = new URL(endpoint);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const calls: Record<string, number> = {};
  let wcu = 0;
  let rcu = 0;
  const count = (operation: string, answer: string): void => {
    calls[operation] = (calls[operation] ?? 0) + 1;
    let units = 0;
    for (const [, figure] of answer.matchAll(
      /"TableName":"[^"]*"[^{}]*"CapacityUnits":([\d.]+)|"CapacityUnits":([\d.]+)[^{}]*"TableName"/g,
    ))
      units += Number(figure ?? 0);
    if (writes.has(operation)) wcu += units;
    else rcu += units;
  };
  const refusal = (accessKey: string | undefined, operation: string, body: Buffer) => {
    try {
      const asked: unknown = JSON.parse(body.toString('utf8'));
      admit(accessKey, askedOfDynamoDb(operation, asked, keyArn));
      const beyond = beyondLimits(asked, indexKeys);
      return beyond === undefined ? undefined : refusedAnswer(beyond);
    } catch (error) {
      if (error instanceof AccessDeniedError) return deniedAnswer(error.message);
      throw error;
    }
  };
  /** The call as the engine answers it; throws when the engine is gone or restarting. */
  const reach = (
    { method, url: path }: IncomingMessage,
    headers: OutgoingHttpHeaders,
    bytes: Buffer,
  ): Promise<StoreAnswer> =>
    new Promise((resolve, reject) => {
      const { hostname: host, port } = target;
      const forwarded = send({ host, port, method, path, agent, headers }, answer => {
        const parts: Buffer[] = [];
        answer.on('data', part => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(parts) }),
        );
        answer.on('error', reject);
      });
      forwarded.on('error', reject);
      forwarded.end(bytes);
    });
  const past = openPast();
  const answerOf = async (incoming: IncomingMessage): Promise<Outcome> => {
    const [version = '', operation = ''] = String(incoming.headers['x-amz-target'] ?? '').split('.');
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request = Buffer.concat(chunks);
    const counted = !version.startsWith('DynamoDBStreams') && /Item|Query|Scan/.test(operation);
    const caller = accessKeyIn(incoming);
    const denied = counted ? refusal(caller, operation, request) : undefined;
    if (denied !== undefined) return denied;
    const { headers } = incoming;
    const proceed = async (bytes: Buffer = request): Promise<StoreAnswer> => {
      const asked = counted ? withReport(withExactPrefix(bytes)) : bytes;
      const answer = await reach(incoming, { ...headers, 'content-length': asked.length }, asked);
      if (counted && answer.status === 200) count(operation, answer.body.toString('utf8'));
      return answer;
    };
    if (!counted) return proceed();
    const ask: StoreCall['ask'] = (other, value) => {
      const bytes = Buffer.from(JSON.stringify(value));
      const length = { 'content-length': bytes.length };
      return reach(incoming, { ...headers, 'x-amz-target': `${version}.${other}`, ...length }, bytes);
    };
    const wait = () => pause(faults.delayMs(), undefined, { ref: false });
    if (faults.isEarly(operation)) {
      void wait()
        .then(() => proceed())
        .catch(() => undefined);
      return { status: 200, body: Buffer.from('{}') };
    }
    if (faults.isUnwritten(operation)) return { status: 200, body: Buffer.from('{}') };
    const call = { operation, request, proceed, ask, past, pause: wait };
    return meetFault(call, faults.draw(operation, request, caller), faults.remembers());
  };
  const server = createServer(async (incoming, outgoing) => {
    // The engine is gone or restarting: the SDK sees a broken connection and tries again.
    const outcome = await answerOf(incoming).catch(() => 'broken' as const);
    if (outcome === 'silent') return;
    if (outcome === 'broken') {
      outgoing.destroy();
      return;
    }
    const { status, body, headers = { 'content-type': 'application/x-amz-json-1.0' } } = outcome;
    outgoing.writeHead(status, { ...headers, 'content-length': body.length });
    outgoing.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the meter has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    capacity: (): Capacity => ({ wcu, rcu, calls: { ...calls } }),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
};

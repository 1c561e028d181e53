import { once } from 'node:events';
import { Agent, createServer, request as send } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { AccessDeniedError, type Admit } from '../access/admit.ts';
import { askedOfDynamoDb } from '../access/asked/dynamodb.ts';
import { accessKeyIn } from '../access/caller.ts';
import { deniedAnswer, faultAnswer } from './fault-answers.ts';
import type { Faults } from './fault-plan.ts';

export type Capacity = {
  readonly wcu: number;
  readonly rcu: number;
  readonly calls: Readonly<Record<string, number>>;
};

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem']);

/**
 * Stands before the local DynamoDB and counts what calls would cost: each request is asked to report its consumed capacity,
 * and the reports are summed. A call that its caller's role does not allow is refused; the others meet the faults that were
 * planned for them. Streams and table administration pass uncounted and unharmed.
 */
export const openCapacityMeter = async (
  endpoint: string,
  { faults, admit, keyArn }: { readonly faults: Faults; readonly admit: Admit; readonly keyArn: string },
) => {
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
      admit(accessKey, askedOfDynamoDb(operation, JSON.parse(body.toString('utf8')), keyArn));
      return undefined;
    } catch (error) {
      if (error instanceof AccessDeniedError) return deniedAnswer(error.message);
      throw error;
    }
  };
  const server = createServer(async (incoming, outgoing) => {
    const operation =
      String(incoming.headers['x-amz-target'] ?? '')
        .split('.')
        .at(-1) ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const counted =
      !String(incoming.headers['x-amz-target'] ?? '').startsWith('DynamoDBStreams') &&
      /Item|Query|Scan/.test(operation);
    const body = Buffer.concat(chunks);
    const asked = counted
      ? Buffer.from(
          body.toString('utf8').replace(/^\{/, '{"ReturnConsumedCapacity":"TOTAL",').replace(/,\}$/, '}'),
        )
      : body;
    const denied = counted ? refusal(accessKeyIn(incoming), operation, body) : undefined;
    const fault = counted && denied === undefined ? faults.draw(operation) : undefined;
    const instead = denied ?? faultAnswer(fault, body);
    if (instead !== undefined) {
      outgoing.writeHead(instead.status, {
        'content-type': 'application/x-amz-json-1.0',
        'content-length': instead.body.length,
      });
      outgoing.end(instead.body);
      return;
    }
    const early = counted && faults.isEarly(operation);
    if (early) outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
    if (early || fault === 'delay') await pause(faults.delayMs(), undefined, { ref: false });
    const forwarded = send(
      {
        host: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        agent,
        headers: { ...incoming.headers, 'content-length': asked.length },
      },
      answer => {
        const parts: Buffer[] = [];
        answer.on('data', part => parts.push(part));
        answer.on('end', () => {
          const whole = Buffer.concat(parts);
          if (counted && answer.statusCode === 200) count(operation, whole.toString('utf8'));
          if (early) return;
          // The engine has committed; the answer is lost.
          if (fault === 'dropAfterCommit') {
            outgoing.destroy();
            return;
          }
          outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': whole.length });
          outgoing.end(whole);
        });
        answer.on('error', () => outgoing.destroy());
      },
    );
    // The engine is gone or restarting: the SDK sees a broken connection and tries again.
    forwarded.on('error', () => outgoing.destroy());
    forwarded.end(asked);
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

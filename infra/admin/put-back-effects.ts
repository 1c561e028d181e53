import { parseArgs } from 'node:util';
import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { openWorld } from '#functions/edge/container.ts';
import { parseEffect } from '#shared/adapters/dynamodb/items.ts';
import { openClient } from '#shared/adapters/dynamodb/open-client.ts';
import { commitEffects } from '#shared/application/message/write-effects.ts';
import type { World } from '#shared/application/ports.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { instantSchema, isoOf } from '#shared/kernel/instant.ts';

const usage = `Puts effects that nobody delivers any more back on their way: those that are pending since before a moment.

  npm run put-back-effects -- --before 2026-11-30T10:00:00Z [--send]

Without --send it only lists them. A table that was restored has an empty stream, and a stream gives up what it could not deliver
in 20 hours: either leaves effects pending for good. AWS_REGION, TB_RECORDS_TABLE and TB_AUDIT_TABLE say where (outputs of the data
stack); credentials come the usual ways of the AWS SDK. \`retry-effects\` takes them up within five minutes. Run again it changes
nothing that left meanwhile.`;

const argumentsSchema = z.strictObject({ before: instantSchema, send: z.boolean().default(false) });

/** The effects that are pending since before a moment, oldest first. Reads the whole table. */
export const findPending = async (
  client: DynamoDBClient,
  table: string,
  before: string,
): Promise<readonly Effect[]> => {
  const found: Effect[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        FilterExpression: '#kind IN (:effect, :call) AND #state = :pending',
        ExpressionAttributeNames: { '#kind': 'kind', '#state': 'state' },
        ExpressionAttributeValues: {
          ':effect': { S: 'effect' },
          ':call': { S: 'webhook-call' },
          ':pending': { S: 'pending' },
        },
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []).map(parseEffect));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found
    .filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(before))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Lets each wait until now: what wakes those that wait sends them. One that was delivered since it was found stays as it is. */
export const putBack = async (world: World, effects: readonly Effect[], now: number): Promise<void> => {
  for (const effect of effects)
    await commitEffects(
      world,
      {
        marks: [
          {
            type: 'effect-state',
            effect: { ...effect, state: 'waiting', retryAt: isoOf(now) },
            expectedState: 'pending',
            expectedAttempts: effect.attempts,
          },
        ],
      },
      now,
    );
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { before: { type: 'string' }, send: { type: 'boolean' } } });
  const read = argumentsSchema.safeParse(values);
  const { AWS_REGION, TB_RECORDS_TABLE } = process.env;
  if (!read.success || AWS_REGION === undefined || TB_RECORDS_TABLE === undefined) {
    console.error(usage);
    process.exitCode = 1;
  } else {
    const effects = await findPending(openClient({ region: AWS_REGION }), TB_RECORDS_TABLE, read.data.before);
    // No address and no name: this is read on screens and kept in logs.
    for (const { id, createdAt, payload, roundId } of effects)
      console.log(`${createdAt} ${id} ${payload.type}${roundId === null ? '' : ` of round ${roundId}`}`);
    if (read.data.send) await putBack(openWorld()(), effects, Date.now());
    console.log(`${effects.length} pending${read.data.send ? ', put back on their way' : ''}.`);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localCredentials, place } from '#infra/local/runtime/names.ts';
import { recordKey } from '#shared/adapters/dynamodb/keys.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import { freshConnections } from '../support/fresh-connections.ts';

const endpointsSchema = z.object({ dynamodb: z.url(), recordsTable: z.string() });

const inTable = async <T>(
  folder: string,
  work: (client: DynamoDBClient, table: string) => Promise<T>,
): Promise<T> => {
  const { dynamodb, recordsTable } = endpointsSchema.parse(
    JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')),
  );
  const client = new DynamoDBClient({
    ...freshConnections,
    region: place.region,
    endpoint: dynamodb,
    credentials: localCredentials,
  });
  try {
    return await work(client, recordsTable);
  } finally {
    client.destroy();
  }
};

/** Sets the body as it is kept, packed or not; answers what it was. */
const write = (folder: string, kind: EntityKind, id: string, body: AttributeValue): Promise<AttributeValue> =>
  inTable(folder, async (client, TableName) => {
    const { pk, sk } = recordKey(kind, id);
    const Key = { pk: { S: pk }, sk: { S: sk } };
    const before = (await client.send(new GetItemCommand({ TableName, Key }))).Item?.body;
    if (before === undefined) throw new Error(`there is no ${kind} ${id} to spoil`);
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression: 'SET body = :body',
        ExpressionAttributeValues: { ':body': body },
      }),
    );
    return before;
  });

/** Makes one stored record unreadable behind the server's back, as a fault of a version would; answers how to mend it. */
export const spoilRecord = async (
  folder: string,
  kind: EntityKind,
  id: string,
): Promise<() => Promise<unknown>> => {
  const before = await write(folder, kind, id, { S: '{}' });
  return () => write(folder, kind, id, before);
};

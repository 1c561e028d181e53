import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { indexKeysOf } from '#infra/local/dynamodb/request-limits.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { openFaultPlan } from '#infra/local/faults/fault-plan.ts';
import { openCapacityMeter } from '#infra/local/runtime/capacity-meter.ts';
import { newFolder, silent } from '#test/infra/local/dynamodb/engine.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

export type Item = Record<string, AttributeValue>;

export const S = (text: string): AttributeValue => ({ S: text });
export const N = (number: number | string): AttributeValue => ({ N: String(number) });

const index = { partitionKey: 'gp', sortKey: 'gs' };
export const table = 'Rules';
export const byIndex = 'by-index';

/** One table behind what stands before the engine in an installation, and (`bare`) the engine without it. */
export const openTable = async () => {
  const engine = await startDynamoDb({ folder: newFolder(), log: silent });
  const faults = openFaultPlan();
  const front = await openCapacityMeter(engine.endpoint, {
    ...{ faults, admit: () => undefined, keyArn: 'none' },
    indexKeys: indexKeysOf([index]),
  });
  const clientOf = (endpoint: string) =>
    new DynamoDBClient({
      ...{ ...freshConnections, endpoint, region: 'local', maxAttempts: 1 },
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  const [client, bare] = [clientOf(front.endpoint), clientOf(engine.endpoint)];
  await createTables(bare, [
    {
      ...{ tableName: table, partitionKey: 'pk', sortKey: 'sk', stream: 'NEW_AND_OLD_IMAGES' },
      ttlAttribute: 'ttl',
      indexes: [{ ...index, indexName: byIndex }],
    },
  ]);
  let used = 0;
  return {
    ...{ client, bare, faults },
    endpoint: engine.endpoint,
    /** A key that nothing stands under yet. */
    newKey: (): { pk: AttributeValue; sk: AttributeValue } => {
      used += 1;
      return { pk: S(`p${used}`), sk: S('a') };
    },
    put: async (item: Item): Promise<void> => {
      await client.send(new PutItemCommand({ TableName: table, Item: item }));
    },
    close: async (): Promise<void> => {
      client.destroy();
      bare.destroy();
      await front.close();
      await engine.stop();
    },
  };
};

export type Table = Awaited<ReturnType<typeof openTable>>;

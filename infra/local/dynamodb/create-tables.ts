import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';

type KeyType = 'S' | 'N' | 'B';
type KeyAttribute = string | { readonly name: string; readonly type: KeyType };

type KeyDefinition = { readonly partitionKey: KeyAttribute; readonly sortKey?: KeyAttribute };

/** A table as this system needs it: on-demand capacity, string keys unless said otherwise. */
export type TableDefinition = KeyDefinition & {
  readonly tableName: string;
  /** Global secondary indexes; they project everything unless `projection` says otherwise. */
  readonly indexes?: readonly (KeyDefinition & {
    readonly indexName: string;
    readonly projection?: 'ALL' | 'KEYS_ONLY' | { readonly include: readonly string[] };
  })[];
  readonly stream?: 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY';
  readonly ttlAttribute?: string;
};

const named = (key: KeyAttribute) => (typeof key === 'string' ? { name: key, type: 'S' as const } : key);

const keysOf = (definition: KeyDefinition) =>
  definition.sortKey === undefined
    ? [named(definition.partitionKey)]
    : [named(definition.partitionKey), named(definition.sortKey)];

const keySchema = (definition: KeyDefinition): KeySchemaElement[] =>
  keysOf(definition).map((key, index) => ({
    AttributeName: key.name,
    KeyType: index === 0 ? 'HASH' : 'RANGE',
  }));

const attributeDefinitions = (definitions: readonly KeyDefinition[]) => [
  ...new Map(
    definitions.flatMap(keysOf).map(key => [key.name, { AttributeName: key.name, AttributeType: key.type }]),
  ).values(),
];

const indexInput = (index: NonNullable<TableDefinition['indexes']>[number]) => {
  const projection = index.projection ?? 'ALL';
  return {
    IndexName: index.indexName,
    KeySchema: keySchema(index),
    Projection:
      typeof projection === 'string'
        ? { ProjectionType: projection }
        : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projection.include] },
  };
};

const tableInput = (definition: TableDefinition): CreateTableCommandInput => {
  const indexes = definition.indexes ?? [];
  return {
    TableName: definition.tableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(definition),
    AttributeDefinitions: attributeDefinitions([definition, ...indexes]),
    ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes.map(indexInput) }),
    ...(definition.stream !== undefined && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: definition.stream },
    }),
  };
};

const describe = async (client: DynamoDBClient, tableName: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const spell = (schema: readonly KeySchemaElement[] | undefined): string =>
  (schema ?? []).map(key => `${key.KeyType} ${key.AttributeName}`).join(', ');

/** Keys can never change; a missing index or stream is added, which is what a deployment would do. */
const reconcile = async (client: DynamoDBClient, definition: TableDefinition, table: TableDescription) => {
  const { tableName, stream } = definition;
  if (spell(table.KeySchema) !== spell(keySchema(definition))) {
    throw new Error(
      `table ${tableName} exists with other keys (${spell(table.KeySchema)} instead of ${spell(keySchema(definition))})`,
    );
  }
  for (const index of definition.indexes ?? []) {
    const present = table.GlobalSecondaryIndexes?.find(candidate => candidate.IndexName === index.indexName);
    if (present === undefined) {
      await client.send(
        new UpdateTableCommand({
          TableName: tableName,
          AttributeDefinitions: attributeDefinitions([definition, index]),
          GlobalSecondaryIndexUpdates: [{ Create: indexInput(index) }],
        }),
      );
    } else if (spell(present.KeySchema) !== spell(keySchema(index))) {
      throw new Error(
        `index ${index.indexName} of ${tableName} exists with other keys (${spell(present.KeySchema)})`,
      );
    }
  }
  const current = table.StreamSpecification?.StreamEnabled
    ? table.StreamSpecification.StreamViewType
    : undefined;
  if (stream !== undefined && current === undefined) {
    await client.send(
      new UpdateTableCommand({
        TableName: tableName,
        StreamSpecification: { StreamEnabled: true, StreamViewType: stream },
      }),
    );
  } else if (stream !== undefined && current !== stream) {
    throw new Error(`the stream of ${tableName} shows ${current} instead of ${stream}`);
  }
};

const declareTimeToLive = async (client: DynamoDBClient, tableName: string, attribute: string) => {
  const { TimeToLiveDescription: current } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: tableName }),
  );
  if (current?.AttributeName === attribute) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: attribute },
    }),
  );
};

/**
 * Makes the tables that are not there yet and leaves the others as they are, adding a missing index or stream. Throws
 * where an existing table contradicts its definition: data is never dropped to make them agree.
 */
export const createTables = async (
  client: DynamoDBClient,
  definitions: readonly TableDefinition[],
): Promise<void> => {
  for (const definition of definitions) {
    const existing = await describe(client, definition.tableName);
    if (existing === undefined) {
      try {
        await client.send(new CreateTableCommand(tableInput(definition)));
      } catch (error) {
        // An SDK retry after a lost answer finds its own table.
        if (!(error instanceof ResourceInUseException)) throw error;
      }
    } else {
      await reconcile(client, definition, existing);
    }
    if (definition.ttlAttribute !== undefined) {
      await declareTimeToLive(client, definition.tableName, definition.ttlAttribute);
    }
  }
};

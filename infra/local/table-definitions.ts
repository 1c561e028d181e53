import { tableShapes, ttlAttribute } from '#shared/adapters/dynamodb/tables.ts';
import type { TableDefinition } from './dynamodb/create-tables.ts';

/** The tables as the local engine creates them, from the same shapes that CDK declares. */
export const tableDefinitions = (names: {
  readonly records: string;
  readonly audit: string;
}): readonly TableDefinition[] =>
  (['records', 'audit'] as const).map(table => {
    const { partitionKey, sortKey, indexes, stream, ttl } = tableShapes[table];
    return {
      tableName: names[table],
      partitionKey,
      sortKey,
      indexes: indexes.map(({ name, ...keys }) => ({ indexName: name, ...keys })),
      ...(stream ? { stream: 'NEW_AND_OLD_IMAGES' as const } : {}),
      ...(ttl ? { ttlAttribute } : {}),
    };
  });

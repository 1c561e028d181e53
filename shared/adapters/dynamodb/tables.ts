/**
 * Lists of records. What is read more often than written lies in `list-…` whole: one query is the page. What is written again
 * and again (a sheet with every score) lies in `keys-…` by its key alone: a write that moves nothing then costs no unit there,
 * and the page reads its records from the table.
 */
export const indexes = [
  { name: 'list-1', partitionKey: 'g1pk', sortKey: 'g1sk', projection: 'ALL' },
  { name: 'list-2', partitionKey: 'g2pk', sortKey: 'g2sk', projection: 'ALL' },
  { name: 'list-3', partitionKey: 'g3pk', sortKey: 'g3sk', projection: 'ALL' },
  { name: 'keys-1', partitionKey: 'k1pk', sortKey: 'k1sk', projection: 'KEYS_ONLY' },
  { name: 'keys-2', partitionKey: 'k2pk', sortKey: 'k2sk', projection: 'KEYS_ONLY' },
  { name: 'keys-3', partitionKey: 'k3pk', sortKey: 'k3sk', projection: 'KEYS_ONLY' },
] as const;

/** Indexes by how a record's attributes spell their keys. */
export const indexNameOf = {
  ...{ g1: 'list-1', g2: 'list-2', g3: 'list-3' },
  ...{ k1: 'keys-1', k2: 'keys-2', k3: 'keys-3' },
} as const;
export type IndexKey = keyof typeof indexNameOf;

export const ttlAttribute = 'ttl';

/** The two tables, in the words of DynamoDB: what CDK declares and what the local runtime creates. */
export const tableShapes = {
  records: { partitionKey: 'pk', sortKey: 'sk', indexes, stream: true, ttl: true },
  audit: { partitionKey: 'pk', sortKey: 'sk', indexes: [], stream: false, ttl: false },
} as const satisfies Record<
  'records' | 'audit',
  {
    readonly partitionKey: string;
    readonly sortKey: string;
    readonly indexes: readonly {
      readonly name: string;
      readonly partitionKey: string;
      readonly sortKey: string;
      readonly projection: 'ALL' | 'KEYS_ONLY';
    }[];
    readonly stream: boolean;
    readonly ttl: boolean;
  }
>;

/** The two tables, in the words of DynamoDB: what CDK declares and what the local runtime creates. */
export const indexes = [
  { name: 'list-1', partitionKey: 'g1pk', sortKey: 'g1sk' },
  { name: 'list-2', partitionKey: 'g2pk', sortKey: 'g2sk' },
  { name: 'list-3', partitionKey: 'g3pk', sortKey: 'g3sk' },
] as const;

/** The index of a record's first, second or third list. */
export const indexNameOf = { g1: 'list-1', g2: 'list-2', g3: 'list-3' } as const;
export const ttlAttribute = 'ttl';

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
    }[];
    readonly stream: boolean;
    readonly ttl: boolean;
  }
>;

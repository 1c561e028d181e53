import type { Group } from '../support/group.ts';
import { conditions } from './conditions.ts';
import type { Table } from './open-table.ts';
import { indexes, queries } from './queries.ts';
import { expiry, streams } from './streams.ts';
import { transactions } from './transactions.ts';
import { updates } from './updates.ts';
import { batches, values } from './values.ts';

export const ofDynamoDb: readonly Group<Table>[] = [
  ...[conditions, updates, transactions, queries],
  ...[indexes, values, batches, streams, expiry],
];

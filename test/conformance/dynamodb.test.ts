import { afterAll, beforeAll } from '@jest/globals';
import { ofDynamoDb } from './dynamodb/index.ts';
import { openTable, type Table } from './dynamodb/open-table.ts';
import { holdTo } from './support/group.ts';

let store: Table;
beforeAll(async () => {
  store = await openTable();
});
afterAll(() => store.close());

holdTo(ofDynamoDb, () => store);

import {
  type AttributeValue,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import { byIndex, N, S, type Table, table } from './open-table.ts';

const query = (
  { client }: Table,
  KeyConditionExpression: string,
  values: Readonly<Record<string, AttributeValue>>,
  more: Partial<QueryCommandInput> = {},
) =>
  client.send(
    new QueryCommand({
      ...{ TableName: table, KeyConditionExpression },
      ExpressionAttributeValues: { ...values },
      ...more,
    }),
  );
const sortKeys = ({ Items = [] }: QueryCommandOutput) => Items.map(({ sk }) => sk?.S);

/** Items of one partition under these sort keys. */
const fill = async (store: Table, ...sks: string[]) => {
  const { pk } = store.newKey();
  await Promise.all(sks.map((sk, n) => store.put({ pk, sk: S(sk), n: N(n) })));
  return pk;
};

export const queries: Group<Table> = {
  of: 'DynamoDB: queries of the table',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html',
  rules: {
    'sort keys are ordered by the bytes of their UTF-8': async store => {
      const pk = await fill(store, 'é', 'b', 'a', 'B', '10', '9', 'đ', 'ab');
      const found = sortKeys(await query(store, 'pk = :p', { ':p': pk }));
      expect(found).toEqual(['10', '9', 'B', 'a', 'ab', 'b', 'é', 'đ']);
    },
    'or from the end': async store => {
      const pk = await fill(store, 'a', 'b', 'c');
      const found = await query(store, 'pk = :p', { ':p': pk }, { ScanIndexForward: false });
      expect(sortKeys(found)).toEqual(['c', 'b', 'a']);
    },
    'begins_with takes the very letters, capitals apart': async store => {
      const pk = await fill(store, 'sheet#1', 'sheet#2', 'Sheet#3', 'sheep', 'sheet');
      const found = await query(store, 'pk = :p AND begins_with(sk, :s)', { ':p': pk, ':s': S('sheet#') });
      expect(sortKeys(found)).toEqual(['sheet#1', 'sheet#2']);
    },
    'begins_with has no wildcards': async store => {
      const pk = await fill(store, 'a_b', 'axb', 'a%b', 'a%');
      const begin = async (s: string) =>
        sortKeys(await query(store, 'pk = :p AND begins_with(sk, :s)', { ':p': pk, ':s': S(s) }));
      expect(await begin('a_')).toEqual(['a_b']);
      expect(await begin('a%')).toEqual(['a%', 'a%b']);
    },
    'BETWEEN holds both ends, and is refused upside down': async store => {
      const pk = await fill(store, 'a', 'b', 'c', 'd');
      const between = (from: string, to: string) =>
        query(store, 'pk = :p AND sk BETWEEN :a AND :b', { ':p': pk, ':a': S(from), ':b': S(to) });
      expect(sortKeys(await between('b', 'c'))).toEqual(['b', 'c']);
      expect(await told(between('c', 'b'))).toBe('ValidationException');
    },
    'pages of one item give every item once, in order, and end': async store => {
      const pk = await fill(store, 'a', 'b', 'c');
      const seen: (string | undefined)[] = [];
      let from: QueryCommandOutput['LastEvaluatedKey'];
      do {
        const more = from === undefined ? {} : { ExclusiveStartKey: from };
        const page = await query(store, 'pk = :p', { ':p': pk }, { Limit: 1, ...more });
        seen.push(...sortKeys(page));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      expect(seen).toEqual(['a', 'b', 'c']);
    },
    'a limit counts what is read, before the filter': async store => {
      const pk = await fill(store, 'a', 'b', 'c');
      const found = await query(
        store,
        'pk = :p',
        { ':p': pk, ':n': N(1) },
        { FilterExpression: 'n > :n', Limit: 2 },
      );
      expect(found).toMatchObject({ Count: 0, ScannedCount: 2, LastEvaluatedKey: { pk, sk: S('b') } });
    },
    'a count brings no items': async store => {
      const pk = await fill(store, 'a', 'b');
      const found = await query(store, 'pk = :p', { ':p': pk }, { Select: 'COUNT' });
      expect([found.Count, found.Items]).toEqual([2, undefined]);
    },
    'a projection brings what it names': async store => {
      const pk = await fill(store, 'a');
      const found = await query(store, 'pk = :p', { ':p': pk }, { ProjectionExpression: 'n' });
      expect(found.Items).toEqual([{ n: N(0) }]);
    },
    'a filter on a key is refused': async store => {
      const { pk } = store.newKey();
      const call = query(store, 'pk = :p', { ':p': pk }, { FilterExpression: 'sk = :p' });
      expect(await told(call)).toBe('ValidationException');
    },
    'without its partition key, or with a start that is no key, it is refused': async store => {
      const { pk } = store.newKey();
      expect(await told(query(store, 'sk = :s', { ':s': S('a') }))).toBe('ValidationException');
      const start = { ExclusiveStartKey: { pk } };
      expect(await told(query(store, 'pk = :p', { ':p': pk }, start))).toBe('ValidationException');
    },
    'a limit of none is refused': async store => {
      const { pk } = store.newKey();
      expect(await told(query(store, 'pk = :p', { ':p': pk }, { Limit: 0 }))).toBe('ValidationException');
    },
  },
};

export const indexes: Group<Table> = {
  of: 'DynamoDB: secondary indexes',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html',
  rules: {
    'an index holds the items that have both its keys, and no others': async store => {
      const [whole, half, none] = [store.newKey(), store.newKey(), store.newKey()];
      const gp = S(`g-${whole.pk.S}`);
      await store.put({ ...whole, gp, gs: S('1') });
      await store.put({ ...half, gp });
      await store.put(none);
      const { Items } = await query(store, 'gp = :p', { ':p': gp }, { IndexName: byIndex });
      expect(Items).toEqual([{ ...whole, gp, gs: S('1') }]);
    },
    'an item moves within it as its keys change, and leaves it when they go': async store => {
      const key = store.newKey();
      const gp = S(`g-${key.pk.S}`);
      const found = async () =>
        (await query(store, 'gp = :p', { ':p': gp }, { IndexName: byIndex })).Items?.map(({ gs }) => gs?.S);
      await store.put({ ...key, gp, gs: S('1') });
      await store.put({ ...key, gp, gs: S('2') });
      expect(await found()).toEqual(['2']);
      await store.put(key);
      expect(await found()).toEqual([]);
    },
    'several items may have the same keys in it, and pages tell them apart': async store => {
      const keys = [store.newKey(), store.newKey(), store.newKey()];
      const gp = S(`g-${keys[0]?.pk.S}`);
      for (const key of keys) await store.put({ ...key, gp, gs: S('same') });
      const seen: (string | undefined)[] = [];
      let from: QueryCommandOutput['LastEvaluatedKey'];
      do {
        const more = from === undefined ? {} : { ExclusiveStartKey: from };
        const page = await query(store, 'gp = :p', { ':p': gp }, { IndexName: byIndex, Limit: 1, ...more });
        seen.push(...(page.Items ?? []).map(({ pk }) => pk?.S));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      expect(seen.sort()).toEqual(keys.map(({ pk }) => pk.S).sort());
    },
    'a consistent read of an index is refused': async store => {
      const more = { IndexName: byIndex, ConsistentRead: true };
      expect(await told(query(store, 'gp = :p', { ':p': S('g') }, more))).toBe('ValidationException');
    },
    'an index that does not exist is refused': async store => {
      const more = { IndexName: 'by-nothing' };
      expect(await told(query(store, 'gp = :p', { ':p': S('g') }, more))).toBe('ValidationException');
    },
    'a key of another type or an empty one is refused': async store => {
      const key = store.newKey();
      expect(await told(store.put({ ...key, gp: N(1), gs: S('a') }))).toBe('ValidationException');
      expect(await told(store.put({ ...key, gp: S(''), gs: S('a') }))).toBe('ValidationException');
    },
  },
};

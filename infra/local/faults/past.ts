import * as z from 'zod';
import type { StoreAnswer } from './store-answers.ts';

const itemSchema = z.record(z.string(), z.unknown());
type Item = z.infer<typeof itemSchema>;

const keySchema = z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
const keyOf = (item: Item) => keySchema.parse({ pk: item.pk, sk: item.sk });
const placeOf = (table: string, item: Item): string => `${table} ${JSON.stringify(keyOf(item))}`;

const one = { TableName: z.string(), Item: itemSchema.optional(), Key: itemSchema.optional() };
const writeSchema = z.object(one);
const transactionSchema = z.object({
  TransactItems: z.array(
    z.record(z.enum(['Put', 'Update', 'Delete', 'ConditionCheck']), writeSchema.optional()),
  ),
});
const readSchema = z.object({ Responses: z.array(z.object({ Item: itemSchema.optional() })) });
const answerSchema = z.looseObject({ Items: z.array(itemSchema), LastEvaluatedKey: itemSchema.optional() });
const querySchema = z.object({
  TableName: z.string(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeValues: z.record(z.string(), z.object({ S: z.string().optional() })),
  ScanIndexForward: z.boolean().default(true),
});

/** Asks the store itself, past every fault. */
export type AskStore = (operation: string, request: unknown) => Promise<StoreAnswer>;

const parsed = ({ body }: StoreAnswer): unknown => JSON.parse(body.toString('utf8'));

const textOf = (value: unknown): string => z.object({ S: z.string() }).safeParse(value).data?.S ?? '';

/**
 * How the last transaction found the places that it wrote: what an index, which follows its table at a distance, still
 * shows. Knows the queries that our lists make: all of a partition, or those up to a sort key.
 */
export const openPast = () => {
  let found = new Map<string, Item | undefined>();

  return {
    /** To be told of a transaction before it is made. */
    note: async (request: unknown, ask: AskStore): Promise<void> => {
      const gets = transactionSchema
        .parse(request)
        .TransactItems.flatMap(({ Put, Update, Delete }) => Put ?? Update ?? Delete ?? [])
        .map(({ TableName, Item = {}, Key = Item }) => ({ TableName, Key: keyOf(Key) }));
      const answer = await ask('TransactGetItems', { TransactItems: gets.map(Get => ({ Get })) });
      const before = answer.status === 200 ? readSchema.parse(parsed(answer)).Responses : [];
      found = new Map(
        gets.map(({ TableName, Key }, index) => [placeOf(TableName, Key), before[index]?.Item]),
      );
    },

    /** The answer to a query of an index, as it was before that transaction. */
    answer: (request: unknown, answer: StoreAnswer): StoreAnswer => {
      const query = querySchema.safeParse(request).data;
      if (query === undefined || answer.status !== 200) return answer;
      const [, partition = '', list = ''] = /^(\w+pk) = (:\w+)/.exec(query.KeyConditionExpression) ?? [];
      const [, bound] = /<= (:\w+)$/.exec(query.KeyConditionExpression) ?? [];
      const sort = partition.replace(/pk$/, 'sk');
      const until = bound === undefined ? undefined : query.ExpressionAttributeValues[bound]?.S;
      const body = answerSchema.parse(parsed(answer));
      const last = body.LastEvaluatedKey;
      const order = (a: Item, b: Item): number => {
        const [one, other] = [`${textOf(a[sort])} ${placeOf('', a)}`, `${textOf(b[sort])} ${placeOf('', b)}`];
        const ascending = one < other ? -1 : Number(one > other);
        return query.ScanIndexForward ? ascending : -ascending;
      };
      const isShown = (item: Item): boolean =>
        textOf(item[partition]) === query.ExpressionAttributeValues[list]?.S &&
        (until === undefined || textOf(item[sort]) <= until) &&
        (last === undefined || order(item, last) <= 0);
      const now = body.Items.filter(item => !found.has(placeOf(query.TableName, item)));
      const stood = [...found.values()].filter(item => item !== undefined).filter(isShown);
      const Items = [...now, ...stood].sort(order);
      const { Count: _, ScannedCount: _scanned, ...rest } = body;
      const whole = { ...rest, Items, Count: Items.length, ScannedCount: Items.length };
      return { ...answer, body: Buffer.from(JSON.stringify(whole)) };
    },
  };
};
export type Past = ReturnType<typeof openPast>;

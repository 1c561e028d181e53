import * as z from 'zod';

const querySchema = z.looseObject({
  KeyConditionExpression: z.string().regex(/begins_with/),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()),
});
const text = z.object({ S: z.string() });
const call = /begins_with\s*\(\s*([#\w.]+)\s*,\s*(:\w+)\s*\)/;

/** Sorts behind every text that begins with what stands before it: no character has this number. */
const last = '\u{10ffff}';

/**
 * A query by the beginning of its sort key, asked as a range: the engine compares beginnings without regard to case, as
 * DynamoDB never does. Every other request comes back as it was.
 */
export const withExactPrefix = (request: Buffer): Buffer => {
  if (!request.includes('begins_with')) return request;
  const body: unknown = JSON.parse(request.toString('utf8'));
  const query = querySchema.safeParse(body);
  const [whole, key, name] = (query.success && call.exec(query.data.KeyConditionExpression)) || [];
  if (!query.success || whole === undefined || name === undefined) return request;
  const begins = text.safeParse(query.data.ExpressionAttributeValues[name]);
  if (!begins.success || begins.data.S === '') return request;
  const end = `${name}End`;
  const exact = {
    ...query.data,
    KeyConditionExpression: query.data.KeyConditionExpression.replace(
      whole,
      () => `${key} BETWEEN ${name} AND ${end}`,
    ),
    ExpressionAttributeValues: {
      ...query.data.ExpressionAttributeValues,
      [end]: { S: `${begins.data.S}${last}` },
    },
  };
  return Buffer.from(JSON.stringify(exact));
};

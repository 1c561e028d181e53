import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { cutAnswer } from '#functions/edge/cut-answer.ts';

const person = z.strictObject({ name: z.string(), seat: z.strictObject({ row: z.int() }).nullable() });
const schema = z.object({
  items: z.array(person.pick({ name: true, seat: true })),
  byCode: z.record(z.string(), z.strictObject({ points: z.int() })),
  upload: z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('post'), url: z.string() }),
    z.strictObject({ method: z.literal('parts'), parts: z.int() }),
  ]),
  note: z.strictObject({ text: z.string().max(3) }).optional(),
});
const body = {
  items: [{ name: 'A', seat: { row: 1, secret: 1 }, secret: 2 }],
  byCode: { C1: { points: 5, secret: 3 } },
  upload: { method: 'post', url: 'u', secret: 4 },
  secret: 5,
};

describe('an answer', () => {
  test('leaves with what its schema names and nothing else, however deep', () => {
    const cut = cutAnswer(schema, body);
    expect(cut).toEqual({
      items: [{ name: 'A', seat: { row: 1 } }],
      byCode: { C1: { points: 5 } },
      upload: { method: 'post', url: 'u' },
    });
  });

  test('that lacks something, or breaks a bound, is a fault', () => {
    expect(() => cutAnswer(schema, { ...body, items: [{ name: 'A' }] })).toThrow();
    expect(() => cutAnswer(schema, { ...body, note: { text: 'long' } })).toThrow();
  });

  test('does not soften the schema it was cut by', () => {
    cutAnswer(schema, body);
    expect(person.safeParse({ name: 'A', seat: null, secret: 1 }).success).toBe(false);
  });
});

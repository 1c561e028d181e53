import * as z from 'zod';

const strings = [
  'mau',
  '01KJ0000000000000000009999',
  '2026-06-01T05:00:00.000Z',
  '2026-06-01',
  '05443',
  '19',
  '0'.repeat(64),
  '0'.repeat(40),
  'mau@mau.example',
  'mau/1',
  'https://mau.example/',
  'CBNLTS-001',
];

/** How many items a list must have. */
export const leastOf = (schema: z.ZodArray): number =>
  z.toJSONSchema(schema, { unrepresentable: 'any' }).minItems ?? 0;

/**
 * Some value that a schema takes; members that `known` names take its value where they can. Throws where it knows none: then
 * this file learns another.
 */
export const sampleOf = (schema: unknown, known: Readonly<Record<string, unknown>> = {}): unknown => {
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: leastOf(schema) }, () => sampleOf(schema.element, known));
  }
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, member]) => [
        name,
        name in known && member instanceof z.ZodType && member.safeParse(known[name]).success
          ? known[name]
          : sampleOf(member, known),
      ]),
    );
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodUnion) return sampleOf(schema.options[0], known);
  if (!(schema instanceof z.ZodType)) throw new Error('not a schema');
  const found = [...strings, 1, 0, 5, 100, 2026, true].find(one => schema.safeParse(one).success);
  if (found === undefined)
    throw new Error(`no sample of ${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))}`);
  return found;
};

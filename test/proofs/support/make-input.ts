import fc from 'fast-check';
import * as z from 'zod';
import type { Contract } from '#shared/contracts/contract.ts';

/** Values for what a schema alone cannot tell (ids of things that exist), by name; `<route>.<name>` is for one route alone. */
export type Values = Readonly<Record<string, unknown>>;

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-06-02',
  'date-time': '2026-06-02T05:00:00.000Z',
  email: 'mau@mau.example',
  uri: 'https://mau.example/',
};

export type Choose = (below: number) => number;

/** Texts that match, drawn before: drawing one costs more than all else that is made of an input. */
const sampled = new Map<string, string>();
const mostSampled = 5000;

const sampleOf = (pattern: string, shortest: number, longest: number, seed: number): string => {
  try {
    const fitting = fc
      .stringMatching(new RegExp(pattern, 'u'))
      .filter(text => text.length <= longest && text.length >= shortest);
    return fc.sample(fitting, { numRuns: 1, seed })[0] ?? '';
  } catch {
    // A pattern that looks ahead cannot be sampled; what it is for has its value by name.
    return 'Mẫu';
  }
};

const textFor = (schema: Schema, seed: number): string => {
  const { format, pattern } = schema;
  const known = typeof format === 'string' ? byFormat[format] : undefined;
  if (known !== undefined) return known;
  const patterns = [schema, ...listOf(schema.allOf)].flatMap(part =>
    typeof part.pattern === 'string' ? [part.pattern] : [],
  );
  const longest = numberOf(schema.maxLength, 200);
  const shortest = numberOf(schema.minLength, 0);
  if (pattern !== undefined && patterns[0] !== undefined) {
    const key = JSON.stringify([patterns[0], shortest, longest, seed]);
    const text = sampled.get(key) ?? sampleOf(patterns[0], shortest, longest, seed);
    if (sampled.size > mostSampled) sampled.clear();
    sampled.set(key, text);
    return text;
  }
  return 'Mẫu thử của phép chứng minh'.padEnd(shortest, ' mẫu').slice(0, Math.max(longest, 1));
};

/** A value that a JSON schema takes; optional members are there or not as `choose` says. */
const valueFor = (schema: Schema, name: string, route: string, values: Values, choose: Choose): unknown => {
  const given = values[`${route}.${name}`] ?? values[name];
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum))
    return schema.enum.includes(given) ? given : schema.enum[choose(schema.enum.length)];
  if (given !== undefined && name !== '' && (typeof given !== 'string' || schema.type === 'string'))
    return given;
  const options = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  if (options.length > 0) return valueFor(options[choose(options.length)] ?? {}, name, route, values, choose);
  switch (schema.type) {
    case 'object': {
      const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
      const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
      return Object.fromEntries(
        properties.flatMap(([member, of]) =>
          // A page is asked for from its beginning: what a cursor says is known to the server alone.
          isSchema(of) && member !== 'cursor' && (required.includes(member) || choose(3) > 0)
            ? [[member, valueFor(of, member, route, values, choose)]]
            : [],
        ),
      );
    }
    case 'array': {
      const least = numberOf(schema.minItems, 0);
      const items = isSchema(schema.items) ? schema.items : {};
      return Array.from({ length: Math.max(least, choose(2)) }, () =>
        valueFor(items, name.replace(/s$/, ''), route, values, choose),
      );
    }
    case 'integer':
    case 'number':
      return numberOf(schema.minimum, 0) + (numberOf(schema.exclusiveMinimum, -1) >= 0 ? 1 : 0);
    case 'boolean':
      return choose(2) === 0;
    case 'null':
      return null;
    default:
      return textFor(schema, choose(1_000_000));
  }
};

const schemaOf = (part: z.ZodType): Schema => z.toJSONSchema(part, { unrepresentable: 'any', io: 'input' });
const known = new WeakMap<z.ZodType, Schema>();
const schemaFor = (part: z.ZodType): Schema => {
  const schema = known.get(part) ?? schemaOf(part);
  known.set(part, schema);
  return schema;
};

export type RouteInput = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
};

const textMembers = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isSchema(value) ? value : {}).flatMap(([name, member]) =>
      member === null ? [] : [[name, String(member)]],
    ),
  );

/** Whether the contract itself takes the input: the door's own parsing would let it pass. */
export const fits = (contract: Contract, { params, query, body }: RouteInput): boolean =>
  contract.params.safeParse(params).success &&
  contract.query.safeParse(query).success &&
  contract.body.safeParse(body).success;

/** An input of the route, made from its contract; nearly always one that the contract takes. */
export const makeInput = (contract: Contract, values: Values, choose: Choose): RouteInput => {
  const of = (part: z.ZodType) => valueFor(schemaFor(part), '', contract.id, values, choose);
  return {
    params: textMembers(of(contract.params)),
    query: textMembers(of(contract.query)),
    body: contract.body.def.type === 'undefined' ? undefined : of(contract.body),
  };
};

/** The same choices for the same seed. */
export const choosing = (seed: number): Choose => {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
};

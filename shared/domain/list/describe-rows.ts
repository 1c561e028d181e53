import type { ListColumn, ListShape } from './columns.ts';

const typeOf = {
  text: { type: 'string' },
  code: { type: 'string' },
  points: { type: 'number' },
  money: { type: 'integer', minimum: 0 },
  count: { type: 'integer', minimum: 0 },
  year: { type: 'integer' },
  day: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' },
  flag: { type: 'boolean' },
} as const satisfies Record<Exclude<ListColumn['kind'], 'choice'>, object>;

const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

const describeColumn = (column: ListColumn) => ({
  title: column.en,
  description: column.vi,
  ...orNull(
    column.kind === 'choice'
      ? {
          oneOf: Object.entries(column.labels).map(([key, { vi, en }]) => ({
            const: key,
            title: en,
            description: vi,
          })),
        }
      : typeOf[column.kind],
  ),
});

/** The JSON Schema (2020-12) of a row in the JSON form of a list: stands in the file itself, for those who load it. */
export const describeRows = ({ vi, en, columns }: ListShape) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: en,
  description: vi,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, describeColumn(column)]),
  ),
  required: Object.keys(columns),
  additionalProperties: false,
});

import * as z from 'zod';
import type { Contract } from '#shared/contracts/contract.ts';
import { type Permission, permissions } from '#shared/domain/access/permissions.ts';

type Json = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12 of a schema, which is what OpenAPI 3.1 speaks; throws for one that JSON cannot hold. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

const parametersIn = (place: 'path' | 'query', schema: z.ZodObject): readonly Json[] => {
  const { properties = {}, required = [] } = z
    .object({
      properties: z.record(z.string(), z.unknown()).optional(),
      required: z.array(z.string()).optional(),
    })
    .parse(schemaOf(schema, 'input'));
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: described,
  }));
};

const allowsTokens = ({ action }: Contract): boolean =>
  permissions[action].some((permission: Permission) => 'tokens' in permission && permission.tokens === true);

const securityOf = (contract: Contract): readonly Json[] =>
  contract.signIn === 'none' ? [] : [{ person: [] }, ...(allowsTokens(contract) ? [{ apiToken: [] }] : [])];

/** Statuses a refusal of the route may have, beside those of its own rules. */
const refusalsOf = ({ signIn, version, method, params, body }: Contract): readonly number[] => [
  400,
  ...(signIn === 'required' ? [401] : []),
  403,
  ...(Object.keys(params.shape).length > 0 ? [404] : []),
  ...(method === 'GET' ? [] : [409]),
  ...(version === 'matched' ? [412, 428] : []),
  ...(body instanceof z.ZodUndefined ? [] : [413, 415]),
  ...(method === 'GET' ? [] : [422]),
  429,
  500,
  503,
];

/** One route as an operation of the document. */
export const describeContract = (contract: Contract, tag: string): Json => ({
  operationId: contract.id,
  summary: contract.summary.en,
  description: contract.summary.vi,
  tags: [tag],
  security: securityOf(contract),
  parameters: [
    ...parametersIn('path', contract.params),
    ...parametersIn('query', contract.query),
    ...(contract.version === 'matched' ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
    ...(contract.method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ],
  ...(contract.body instanceof z.ZodUndefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(contract.body, 'input') } },
        },
      }),
  responses: {
    [contract.status]: {
      description: contract.summary.en,
      ...(contract.version === 'none' ? {} : { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
      content: {
        [contract.answerType ?? 'application/json']: { schema: schemaOf(contract.answer, 'output') },
      },
    },
    ...Object.fromEntries(
      refusalsOf(contract).map(status => [
        status,
        { $ref: `#/components/responses/${status === 429 || status === 503 ? 'Later' : 'Problem'}` },
      ]),
    ),
  },
});

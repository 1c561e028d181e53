import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { routeTable } from '#functions/catalog.ts';
import { problemResponse } from '#functions/edge/problem.ts';
import { outputSubjectSchema } from '#shared/domain/output/subjects.ts';
import { holdSubjectSchema } from '#shared/domain/privacy/retention.ts';

const contracts = routeTable.map(({ route }) => route.contract);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object of a schema that names members, at any depth. */
const objectsIn = (schema: unknown): readonly Node[] =>
  isNode(schema)
    ? [...(isNode(schema.properties) ? [schema] : []), ...Object.values(schema).flatMap(objectsIn)]
    : [];
const inputOf = (schema: z.ZodType): readonly Node[] =>
  objectsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));

/** What only names the thing that something is asked of: the right is held against what is found by it. */
const subjects: Readonly<Record<string, z.ZodType>> = {
  'request-output': outputSubjectSchema,
  'place-legal-hold': holdSubjectSchema,
  'lift-legal-hold': holdSubjectSchema,
};
const canonical = (node: Node): string => JSON.stringify({ ...node, $schema: undefined });

/** What the server alone says of a record. */
const serverOnly = [
  ...[
    'id',
    'state',
    'ownerIds',
    'ownerId',
    'registeredBy',
    'createdBy',
    'createdAt',
    'roundId',
    'submittedAt',
  ],
  ...[
    'receiptCode',
    'snapshot',
    'settlement',
    'total',
    'lockedAt',
    'jurorName',
    'scoringRound',
    'publishedAt',
  ],
  ...[
    'complaintsUntil',
    'rulesHash',
    'sealed',
    'stalled',
    'attempt',
    'appointedBy',
    'endedAt',
    'checkCode',
    'serial',
  ],
  ...['revoked', 'units', 'standings', 'key', 'versionId', 'version'],
];

describe.each(contracts.map(contract => [contract.id, contract] as const))('%s', (_id, contract) => {
  test('takes nothing that its contract does not name, at any depth', () => {
    for (const schema of [contract.params, contract.query, contract.body])
      expect(inputOf(schema).filter(node => node.additionalProperties !== false)).toEqual([]);
  });

  test('takes in its body nothing that the server alone says', () => {
    const inputs = inputOf(contract.body);
    const subject = subjects[contract.id];
    const naming = subject === undefined ? [] : inputOf(subject).map(canonical);
    const named = inputs
      .filter(node => !naming.includes(canonical(node)))
      .flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(named.filter(name => serverOnly.includes(name))).toEqual([]);
  });
});

test('a refusal is as little kept or guessed at by browsers as an answer', () => {
  expect(problemResponse({ code: 'resource.not-found' }, 'request-1').headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
});

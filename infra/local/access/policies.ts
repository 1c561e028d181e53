import * as z from 'zod';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import type { OutsideReach, Reach } from '../../constructs/reach.ts';
import type { Statement } from './statement.ts';

const list = z.union([z.string().transform(one => [one]), z.array(z.string())]);
const statementSchema = z
  .strictObject({
    Sid: z.string(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: list,
    Resource: list,
    Condition: z
      .strictObject({ StringEquals: z.record(z.string(), z.string()) })
      .optional()
      .transform(condition => condition?.StringEquals ?? {}),
  })
  .transform(
    ({ Sid, Effect, Action, Resource, Condition }): Statement => ({
      sid: Sid,
      effect: Effect,
      actions: Action,
      resources: Resource,
      equals: Condition,
    }),
  );

/** By function: the statements of its role that its needs bring, as the stacks write them. */
export const readPolicies = async (
  reach: Reach & { readonly outside: OutsideReach },
): Promise<ReadonlyMap<string, readonly Statement[]>> => {
  // CDK is loaded by those who enforce, not at every start.
  const { statementsOf } = await import('../../constructs/grants.ts');
  return new Map(
    functionNames.map(name => {
      const { needs }: FunctionEntry = catalog[name];
      const statements = statementsOf(needs, reach).map(statement =>
        statementSchema.parse(statement.toStatementJson()),
      );
      return [name, statements];
    }),
  );
};

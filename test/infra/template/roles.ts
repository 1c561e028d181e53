import { expect } from '@jest/globals';
import * as z from 'zod';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

export const templates = synthesize(stageWith('production'));
const list = z.union([z.string().transform(one => [one]), z.array(z.string())]);
const statementSchema = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: list,
  Resource: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
type Statement = z.infer<typeof statementSchema>;
const policy = z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) });

export const roles = resourcesOf(
  templates,
  'AWS::IAM::Role',
  z.object({
    Policies: z.array(policy).default([]),
    ManagedPolicyArns: z.array(z.unknown()).default([]),
    AssumeRolePolicyDocument: z.unknown(),
    Tags: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]),
  }),
);
const separate = resourcesOf(templates, 'AWS::IAM::Policy', policy);
export const statementsIn = (policies: readonly z.infer<typeof policy>[]): readonly Statement[] =>
  policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
export const everyStatement = [
  ...roles.flatMap(({ Properties }) => statementsIn(Properties.Policies)),
  ...separate.flatMap(({ Properties }) => statementsIn([Properties])),
];
export const functionOf = ({ Properties }: (typeof roles)[number]): string | undefined =>
  Properties.Tags.find(({ Key }) => Key === 'function')?.Value;
export const roleOf = (name: string) => {
  const found = roles.filter(role => functionOf(role) === name);
  expect(found).toHaveLength(1);
  return statementsIn(found.flatMap(({ Properties }) => Properties.Policies));
};
export const needing = (need: string): readonly string[] =>
  functionNames.filter(name => (catalog[name] satisfies FunctionEntry).needs.some(found => found === need));
export const allowed = (statements: readonly Statement[], about: RegExp): readonly string[] =>
  statements
    .filter(({ Effect, Resource }) => Effect === 'Allow' && about.test(textOf(Resource)))
    .flatMap(({ Action }) => Action)
    .sort();

export const denied = (statements: readonly Statement[], about: RegExp): readonly string[] =>
  statements
    .filter(({ Effect, Resource }) => Effect === 'Deny' && about.test(textOf(Resource)))
    .flatMap(({ Action }) => Action);

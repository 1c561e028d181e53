import { Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Statement } from '../grants/statement.ts';

/** A statement as CDK has it. */
export const policyStatement = ({ sid, effect, actions, resources, equals }: Statement): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: effect === 'Allow' ? Effect.ALLOW : Effect.DENY,
    actions: [...actions],
    resources: [...resources],
    conditions: Object.keys(equals).length === 0 ? {} : { StringEquals: equals },
  });

/** A role's policy of written statements. */
export const policyOf = (statements: readonly Statement[]): PolicyDocument =>
  new PolicyDocument({ statements: statements.map(policyStatement) });

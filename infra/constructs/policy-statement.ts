import { Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Statement } from '../grants/statement.ts';

const conditionsOf = ({ equals, keysLike }: Statement) => ({
  ...(Object.keys(equals).length === 0 ? {} : { StringEquals: equals }),
  ...(keysLike.length === 0
    ? {}
    : {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keysLike] },
        // "For all" holds of none, too.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      }),
});

/** A statement as CDK has it. */
export const policyStatement = (statement: Statement): PolicyStatement => {
  const { sid, effect, actions, resources } = statement;
  return new PolicyStatement({
    sid,
    effect: effect === 'Allow' ? Effect.ALLOW : Effect.DENY,
    actions: [...actions],
    resources: [...resources],
    conditions: conditionsOf(statement),
  });
};

/** A role's policy of written statements. */
export const policyOf = (statements: readonly Statement[]): PolicyDocument =>
  new PolicyDocument({ statements: statements.map(policyStatement) });

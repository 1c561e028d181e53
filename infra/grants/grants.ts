import type { Need } from '#functions/catalog.ts';
import { allow, under, united } from './allow.ts';
import { denialsOf } from './denials.ts';
import { ofFiles } from './of-files.ts';
import { outsideStatements } from './of-outside.ts';
import { ofRecords } from './of-records.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

/**
 * By need, what a function of the catalog may do: what the adapters call, on what they call it. Constructs of CDK are kept
 * from adding any of their own, since theirs hold wildcards. `outside` and `issuer` are checked where they are wired.
 */
const statementsByNeed = {
  ...ofRecords,
  ...ofFiles,
  checkpoints: ({ checkpoints }) => [
    allow('FindCheckpoints', ['s3:ListBucket'], [checkpoints.arn]),
    // The bucket's lock keeps what was written, its policy refuses a second writing; neither can be lifted by this role.
    allow('KeepCheckpoints', ['s3:GetObject', 's3:PutObject'], under(checkpoints.arn, ['checkpoints'])),
  ],
  outside: ({ outside }) => (outside === undefined ? [] : outsideStatements(outside)),
  webhooks: ({ webhookKeyArn }) => [allow('DeriveSecrets', ['kms:GenerateMac'], [webhookKeyArn])],
  // Keys of the issuer are public.
  issuer: () => [],
  // Only the present key signs; the others are shown, so that what they signed can be checked.
  signing: ({ signingKeyArns: [present, ...before] }) => [
    allow('SignStatements', ['kms:Sign'], [present]),
    allow('ShowStatementKeys', ['kms:GetPublicKey'], [present, ...before]),
  ],
  site: () => [],
  channels: () => [],
} as const satisfies Record<Need, (reach: Reach) => readonly Statement[]>;

/** What the function's entry in the catalog asks for, and what it is refused whatever anybody adds. */
export const statementsOf = (needs: readonly Need[], reach: Reach): readonly Statement[] => [
  ...united(needs.flatMap(need => statementsByNeed[need](reach))),
  ...denialsOf(needs, reach),
];

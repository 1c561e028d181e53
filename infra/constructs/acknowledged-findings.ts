import { type Stack, Validations } from 'aws-cdk-lib';
import type { StageSettings } from '../stages.ts';

type StackName = 'data' | 'identity' | 'workflow' | 'delivery' | 'api' | 'firewall' | 'web' | 'observability';

/** Findings of cdk-nag's AwsSolutions pack that stand, the stacks they stand in, and why. */
export type Acknowledgement = {
  readonly findings: readonly string[];
  readonly stacks: readonly StackName[];
  readonly reason: string;
  /** Stages it holds in; all without. */
  readonly when?: (stage: StageSettings) => boolean;
};

const wildcard = (resource: string): string => `AwsSolutions-IAM5[Resource::${resource}]`;

/** One page of exceptions. The pack names resources of other stacks by their exports, so these ids change with a stage. */
export const acknowledgementsOf = (stage: StageSettings): readonly Acknowledgement[] => {
  const exported = (part: string, name: string) => `TieuBieu-${stage.name}-${part}:ExportsOutput${name}`;
  const files = exported('data', 'FnGetAttFiles8E6940B8ArnD8EE6C03');
  const checkpoints = exported('data', 'FnGetAttCheckpoints620E2F20ArnC494AD10');
  const states = `arn:<AWS::Partition>:states:${stage.region}:<AWS::AccountId>:execution`;
  const account = stage.account ?? '<AWS::AccountId>';
  const all: readonly Acknowledgement[] = [
    {
      findings: [wildcard('*')],
      stacks: ['api', 'delivery', 'workflow'],
      reason:
        'X-Ray, the log delivery of Step Functions and text messages know no resources; a test lists the actions that may say *',
    },
    {
      findings: [
        ...['decisions', 'incoming', 'outputs', 'previews'].map(prefix => wildcard(`${files}/${prefix}/*`)),
        wildcard(`${checkpoints}/checkpoints/*`),
      ],
      stacks: ['api', 'delivery', 'workflow'],
      reason: 'keys end in random characters or a number; each function is kept to the prefixes it uses',
    },
    {
      findings: [wildcard('<Files8E6940B8.Arn>/incoming/*')],
      stacks: ['data'],
      reason: 'GuardDuty examines every new file under incoming/, and no other',
      when: ({ scanner }) => scanner === 'guardduty',
    },
    {
      findings: [
        wildcard(
          `arn:aws:events:${stage.region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`,
        ),
      ],
      stacks: ['data'],
      reason: 'GuardDuty ends the name of its own rule with an id of its own; a condition keeps others out',
      when: ({ scanner }) => scanner === 'guardduty',
    },
    {
      findings: [
        wildcard(`${states}:<RoundWorkflow.Name>:*`),
        wildcard(`${states}:${exported('workflow', 'FnGetAttRoundWorkflowName4BFBF3F3')}:*`),
      ],
      stacks: ['delivery', 'workflow'],
      reason: 'executions are named by round and attempt; all are of this one state machine',
    },
    {
      findings: [
        wildcard(
          `arn:<AWS::Partition>:scheduler:${stage.region}:<AWS::AccountId>:schedule/${exported('workflow', 'RefOpenings8D34014A')}/*`,
        ),
      ],
      stacks: ['delivery'],
      reason: 'schedules are named by round; all are of this one group',
    },
    {
      findings: ['AwsSolutions-SQS3'],
      stacks: ['delivery', 'workflow'],
      reason: 'these are dead-letter queues, of schedules made at run time and of an event source',
    },
    {
      findings: ['AwsSolutions-APIG4'],
      stacks: ['api'],
      reason:
        'routes whose contract asks for no sign-in are for anyone; a test compares every route with its contract',
    },
    {
      findings: ['AwsSolutions-CFR1'],
      stacks: ['web'],
      reason: 'producers and buyers look results up from abroad too',
    },
    {
      findings: ['AwsSolutions-COG2'],
      stacks: ['identity'],
      reason: 'a test stage holds sample data; production demands a second factor',
      when: ({ mfa }) => mfa === 'optional',
    },
    {
      findings: ['AwsSolutions-CFR4'],
      stacks: ['web'],
      reason: "without a domain the distribution has CloudFront's own certificate, which sets its own TLS",
      when: ({ siteDomain }) => siteDomain === undefined,
    },
    {
      findings: ['AwsSolutions-CFR2'],
      stacks: ['web'],
      reason: 'the firewall is a stack in us-east-1; its ARN becomes a setting after its first deployment',
      when: ({ webAclArn, region }) => webAclArn === undefined && region !== 'us-east-1',
    },
  ];
  return all.filter(({ when }) => when?.(stage) ?? true);
};

/**
 * Records the acknowledgements where the pack looks for them. Written as metadata, since CDK's own `acknowledge` refuses the
 * pack's finding ids that hold `::`.
 * @returns how many there are
 */
export const acknowledgeFindings = (
  stacks: Readonly<Record<StackName, Stack>>,
  stage: StageSettings,
): number => {
  const acknowledgements = acknowledgementsOf(stage);
  for (const { findings, stacks: names, reason } of acknowledgements)
    for (const name of names)
      for (const finding of findings)
        stacks[name].node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [finding]: reason });
  return acknowledgements.length;
};

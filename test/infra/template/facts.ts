import * as z from 'zod';
import { roundWorkflow } from '#shared/workflow/round-workflow.ts';
import { type Resource, resourcesOf, textOf } from './synthesize.ts';

export type Templates = Readonly<Record<string, readonly Resource[]>>;

const list = z.union([z.string().transform(one => [one]), z.array(z.string())]);
const policySchema = z.object({
  PolicyDocument: z.object({
    Statement: z.array(z.looseObject({ Effect: z.string(), Action: list, Resource: z.unknown() })),
  }),
});
const ofRoles = z.object({ Policies: z.array(policySchema).default([]) });
const statementsOf = (templates: Templates) =>
  [
    ...resourcesOf(templates, 'AWS::IAM::Role', ofRoles).flatMap(({ Properties }) => Properties.Policies),
    ...resourcesOf(templates, 'AWS::IAM::Policy', policySchema).map(({ Properties }) => Properties),
  ].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** Those of a type that are not as they must be, by id. */
const wrong = <S extends z.ZodType>(
  templates: Templates,
  type: string,
  must: S,
  holds: (properties: z.output<S>, id: string) => boolean = () => true,
): readonly string[] =>
  resourcesOf(templates, type, z.unknown())
    .filter(({ id, Properties }) => {
      const read = must.safeParse(Properties);
      return !read.success || !holds(read.data, id);
    })
    .map(({ id }) => id);

/** Targets of a policy that refuses what does not come over TLS. */
const heldToTls = (templates: Templates, type: string): string =>
  resourcesOf(templates, type, z.unknown())
    .map(({ Properties }) => textOf(Properties))
    .filter(text => text.includes('"aws:SecureTransport":"false"'))
    .join();
const withTls = (templates: Templates, type: string, policies: string): readonly string[] => {
  const held = heldToTls(templates, policies);
  return wrong(templates, type, z.unknown(), (_, id) => held.includes(`"${id}"`));
};

const yes = z.literal(true);
const tableOf = (protectedFromDeletion: boolean) =>
  z.looseObject({
    SSESpecification: z.looseObject({ SSEEnabled: yes, SSEType: z.literal('KMS') }),
    Replicas: z
      .array(
        z.looseObject({
          PointInTimeRecoverySpecification: z.looseObject({ PointInTimeRecoveryEnabled: yes }),
          DeletionProtectionEnabled: z.literal(protectedFromDeletion),
        }),
      )
      .min(1),
  });
const asynchronous = /^(daily|checkpoint|retry-effects|attachment-arrived|mail-returned)$/;
const functionSchema = z.looseObject({
  Role: z.unknown(),
  DeadLetterConfig: z.unknown().optional(),
  Environment: z.looseObject({ Variables: z.looseObject({ POWERTOOLS_SERVICE_NAME: z.string() }) }),
});

/** What must be true of a production's templates: each gives what it finds wrong. */
export const facts = {
  'no action is a wildcard': templates =>
    statementsOf(templates)
      .flatMap(({ Action }) => Action)
      .filter(action => action.includes('*')),
  'only logs, traces and text messages are allowed on all resources': templates =>
    statementsOf(templates)
      .filter(({ Effect, Resource }) => Effect === 'Allow' && Resource === '*')
      .flatMap(({ Action }) => Action)
      .filter(action => !/^(logs:\w+|xray:\w+|sns:Publish)$/.test(action)),
  'each function has a role of its own': templates => {
    const roles = resourcesOf(templates, 'AWS::Lambda::Function', functionSchema).map(({ Properties }) =>
      textOf(Properties.Role),
    );
    return roles.filter((role, index) => roles.indexOf(role) !== index);
  },
  'nobody is allowed to alter or remove audit entries': templates =>
    statementsOf(templates)
      .filter(({ Effect, Resource }) => Effect === 'Allow' && /AuditTrail/.test(textOf(Resource)))
      .flatMap(({ Action }) => Action)
      .filter(action => !/^dynamodb:(PutItem|Query|Scan)$/.test(action)),
  'tables are kept from deletion, recoverable and encrypted by our own key': templates =>
    wrong(templates, 'AWS::DynamoDB::GlobalTable', tableOf(true)),
  'buckets are encrypted and versioned': templates =>
    wrong(
      templates,
      'AWS::S3::Bucket',
      z.looseObject({
        BucketEncryption: z.looseObject({}),
        VersioningConfiguration: z.looseObject({ Status: z.literal('Enabled') }),
      }),
    ),
  'buckets speak TLS only': templates => withTls(templates, 'AWS::S3::Bucket', 'AWS::S3::BucketPolicy'),
  'queues speak TLS only': templates => withTls(templates, 'AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'),
  'queues are encrypted': templates =>
    wrong(templates, 'AWS::SQS::Queue', z.looseObject({ SqsManagedSseEnabled: yes })),
  'each queue has an alarm': templates => {
    const watched = resourcesOf(templates, 'AWS::CloudWatch::Alarm', z.unknown())
      .map(({ Properties }) => textOf(Properties))
      .join();
    return wrong(templates, 'AWS::SQS::Queue', z.unknown(), (_, id) => watched.includes(id));
  },
  'functions that nobody waits for leave dead letters': templates =>
    wrong(
      templates,
      'AWS::Lambda::Function',
      functionSchema,
      ({ DeadLetterConfig, Environment }) =>
        DeadLetterConfig !== undefined || !asynchronous.test(Environment.Variables.POWERTOOLS_SERVICE_NAME),
    ),
  'listeners of the stream leave dead letters': templates =>
    wrong(
      templates,
      'AWS::Lambda::EventSourceMapping',
      z.looseObject({ DestinationConfig: z.looseObject({ OnFailure: z.looseObject({}) }) }),
    ),
  'logs are kept for a time that is set': templates =>
    wrong(templates, 'AWS::Logs::LogGroup', z.looseObject({ RetentionInDays: z.number().min(90) })),
  'the workflow is the constant': templates =>
    wrong(
      templates,
      'AWS::StepFunctions::StateMachine',
      z.looseObject({ DefinitionString: z.literal(JSON.stringify(roundWorkflow)) }),
    ),
  'the workflow logs nothing of what its steps carry': templates =>
    wrong(
      templates,
      'AWS::StepFunctions::StateMachine',
      z.looseObject({
        LoggingConfiguration: z.looseObject({
          Level: z.literal('ALL'),
          IncludeExecutionData: z.literal(false),
        }),
      }),
    ),
} as const satisfies Record<string, (templates: Templates) => readonly string[]>;
export type Fact = keyof typeof facts;

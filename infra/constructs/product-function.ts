import { Duration, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type ILayerVersion,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { catalog, type FunctionEntry, type FunctionName, functionNames } from '#functions/catalog.ts';
import { statementsOf } from '../grants/grants.ts';
import { runtimeStatements } from '../grants/of-platform.ts';
import type { Reach } from '../grants/reach.ts';
import type { Statement } from '../grants/statement.ts';
import { variablesOf } from '../grants/variables.ts';
import type { StageSettings } from '../stages.ts';
import { bundleOf } from './bundles.ts';
import { policyOf } from './policy-statement.ts';

/** Tag of a function's role; the bucket's policy knows the examiner of files by it. */
export const functionTag = 'function';

export type ProductFunctionProps = {
  readonly functionName: FunctionName;
  readonly stage: StageSettings;
  readonly reach: Reach;
  /** Where calls go that nobody waits for and that failed for good. */
  readonly deadLetters?: IQueue;
  readonly layers?: readonly ILayerVersion[];
  /** What the trigger asks for beyond the needs of the catalog's entry. */
  readonly statements?: readonly Statement[];
};

/** One function of the catalog, with a role, a log and permissions of its own. */
export class ProductFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, props: ProductFunctionProps) {
    super(scope, props.functionName);
    const { functionName, stage, reach, deadLetters, layers = [], statements = [] } = props;
    const entry: FunctionEntry = catalog[functionName];
    const logGroup = new LogGroup(this, 'Log', {
      retention: stage.logRetentionDays satisfies RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: entry.does,
      inlinePolicies: {
        written: policyOf([
          ...runtimeStatements({
            logGroupArn: logGroup.logGroupArn,
            deadLettersArn: deadLetters?.queueArn,
          }),
          ...statementsOf(entry.needs, reach),
          ...statements,
        ]),
      },
    });
    Tags.of(role).add(functionTag, functionName);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: entry.does,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundleOf(entry.folder),
      memorySize: entry.memoryMb,
      timeout: Duration.seconds(entry.timeoutSeconds),
      environment: {
        ...variablesOf(entry.needs, reach, stage),
        POWERTOOLS_SERVICE_NAME: functionName,
      },
      // What CDK would add by itself holds wildcards; grants.ts says it all.
      role: role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      layers: [...layers],
      ...(deadLetters === undefined ? {} : { deadLetterQueue: deadLetters }),
    });
  }
}

/** `deliver-effects` → `DeliverEffects` */
export const idOfFunction = (functionName: string): string =>
  functionName.replace(/(^|-)(\w)/g, (_, _dash: string, first: string) => first.toUpperCase());

/** The catalog's functions that a kind of trigger calls, with the trigger. */
export const functionsTriggeredBy = <T extends FunctionEntry['trigger']['type']>(type: T) =>
  functionNames.flatMap(functionName => {
    const { trigger }: FunctionEntry = catalog[functionName];
    return isOfType(trigger, type) ? [{ functionName, trigger }] : [];
  });

const isOfType = <T extends FunctionEntry['trigger']['type']>(
  trigger: FunctionEntry['trigger'],
  type: T,
): trigger is Extract<FunctionEntry['trigger'], { type: T }> => trigger.type === type;

/** The one function that a kind of trigger calls. */
export const functionTriggeredBy = <T extends FunctionEntry['trigger']['type']>(type: T) => {
  const [found, ...others] = functionsTriggeredBy(type);
  if (found === undefined || others.length > 0)
    throw new Error(`one function is triggered by ${type}, not ${others.length + (found ? 1 : 0)}`);
  return found;
};

import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Policy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { FunctionName } from '#functions/catalog.ts';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { deadLetters } from '../constructs/dead-letters.ts';
import { policyOf } from '../constructs/policy-statement.ts';
import {
  functionsTriggeredBy,
  functionTriggeredBy,
  idOfFunction,
  ProductFunction,
} from '../constructs/product-function.ts';
import {
  deadLetterStatement,
  invokeStatement,
  startStatement,
  watchChildrenStatement,
  workflowRuntimeStatements,
} from '../grants/of-platform.ts';
import type { Reach } from '../grants/reach.ts';
import type { Statement } from '../grants/statement.ts';
import type { StageSettings } from '../stages.ts';

/** `${Name}` of the constant is `Name` to CloudFormation. */
const placeholderName = taskFunctionPlaceholder.slice(2, -1);

/** What runs by itself: the workflow of a round, the schedules that start it, and the daily jobs. */
export class WorkflowStack extends Stack {
  readonly stateMachine: CfnStateMachine;
  private readonly executionsArn: string;
  private readonly scheduleGroup: CfnScheduleGroup;
  private readonly schedulesArn: string;
  private readonly scheduleRole: Role;
  readonly scheduleDeadLetters: Queue;
  readonly dailyDeadLetters: Queue;
  readonly functions: readonly ProductFunction[];

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly stage: StageSettings; readonly reach: Reach },
  ) {
    super(scope, id, props);
    const { stage, reach } = props;
    const tasks = new ProductFunction(this, {
      functionName: functionTriggeredBy('workflow').functionName,
      stage,
      reach,
    });
    this.stateMachine = this.roundWorkflow(tasks, stage);
    const machineName = this.stateMachine.attrName;
    this.executionsArn = this.formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${machineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.allowChildren();

    this.scheduleGroup = new CfnScheduleGroup(this, 'Openings', {});
    this.schedulesArn = this.formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.scheduleGroup.ref}/*`,
    });
    this.scheduleDeadLetters = deadLetters(this, 'OpeningsDeadLetters');
    this.scheduleRole = this.schedulerRole('OpeningsRole', 'Starts the workflow of rounds', [
      startStatement(this.stateMachine.ref),
      deadLetterStatement(this.scheduleDeadLetters.queueArn),
    ]);
    this.dailyDeadLetters = deadLetters(this, 'DailyDeadLetters');
    this.functions = [tasks, ...this.dailyJobs(stage, reach), this.retryJob(stage, reach)];
  }

  /** The workflow and its schedules, as the function that delivers effects reaches them. */
  outside() {
    return {
      stateMachineArn: this.stateMachine.ref,
      executionsArn: this.executionsArn,
      scheduleGroup: this.scheduleGroup.ref,
      schedulesArn: this.schedulesArn,
      scheduleRoleArn: this.scheduleRole.roleArn,
      scheduleDeadLettersArn: this.scheduleDeadLetters.queueArn,
    };
  }

  private roundWorkflow(tasks: ProductFunction, stage: StageSettings): CfnStateMachine {
    const log = new LogGroup(this, 'RoundWorkflowLog', {
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'RoundWorkflowRole', {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      inlinePolicies: {
        written: policyOf([invokeStatement(tasks.lambda.functionArn), ...workflowRuntimeStatements()]),
      },
    });
    return new CfnStateMachine(this, 'RoundWorkflow', {
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      definitionString: JSON.stringify(roundWorkflow),
      definitionSubstitutions: { [placeholderName]: tasks.lambda.functionArn },
      // Everything but what the states carry: scores and names stay out of logs.
      loggingConfiguration: {
        level: 'ALL',
        includeExecutionData: false,
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: log.logGroupArn } }],
      },
      tracingConfiguration: { enabled: true },
    });
  }

  /** A policy of its own: it names the state machine, which names the role. */
  private allowChildren(): void {
    const role = this.node.findChild('RoundWorkflowRole');
    if (!(role instanceof Role)) throw new Error('the workflow has no role');
    new Policy(this, 'RoundWorkflowChildren', {
      roles: [role],
      document: policyOf([startStatement(this.stateMachine.ref), watchChildrenStatement(this.executionsArn)]),
    });
  }

  private dailyJobs(stage: StageSettings, reach: Reach): readonly ProductFunction[] {
    return functionsTriggeredBy('daily').map(({ functionName, trigger }) =>
      this.scheduledJob(
        idOfFunction(functionName),
        functionName,
        `cron(0 ${trigger.atLocalHour} * * ? *)`,
        stage,
        reach,
      ),
    );
  }

  private retryJob(stage: StageSettings, reach: Reach): ProductFunction {
    const { functionName, trigger } = functionTriggeredBy('every');
    return this.scheduledJob('Retry', functionName, `rate(${trigger.minutes} minutes)`, stage, reach);
  }

  /** A function that runs by the clock of Viet Nam. */
  private scheduledJob(
    id: string,
    functionName: FunctionName,
    scheduleExpression: string,
    stage: StageSettings,
    reach: Reach,
  ): ProductFunction {
    const job = new ProductFunction(this, { functionName, stage, reach, deadLetters: this.dailyDeadLetters });
    const role = this.schedulerRole(`${id}Role`, 'Starts a job', [
      invokeStatement(job.lambda.functionArn),
      deadLetterStatement(this.dailyDeadLetters.queueArn),
    ]);
    new CfnSchedule(this, id, {
      description: 'By the clock of Viet Nam',
      scheduleExpression,
      scheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: job.lambda.functionArn,
        roleArn: role.roleArn,
        input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
        retryPolicy: { maximumRetryAttempts: 24, maximumEventAgeInSeconds: 43_200 },
        deadLetterConfig: { arn: this.dailyDeadLetters.queueArn },
      },
    });
    return job;
  }

  /** Lent to EventBridge Scheduler of this account and nobody else. */
  private schedulerRole(id: string, description: string, statements: readonly Statement[]): Role {
    return new Role(this, id, {
      description,
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      inlinePolicies: { written: policyOf(statements) },
    });
  }
}

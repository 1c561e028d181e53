import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ProductFunction } from './product-function.ts';

const fiveMinutes = Duration.minutes(5);

/** Nothing measured is nothing wrong: most of these stay silent for weeks. */
const alarm = (
  scope: Construct,
  id: string,
  what: { readonly description: string; readonly metric: Metric; readonly from: number },
): Alarm =>
  new Alarm(scope, id, {
    alarmDescription: what.description,
    metric: what.metric,
    threshold: what.from,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

const sum = (
  namespace: string,
  metricName: string,
  dimensions: Record<string, string>,
  period = fiveMinutes,
) => new Metric({ namespace, metricName, dimensionsMap: dimensions, statistic: 'Sum', period });

export const functionMetric = ({ lambda }: ProductFunction, name: 'Errors' | 'Throttles' | 'Invocations') =>
  sum('AWS/Lambda', name, { FunctionName: lambda.functionName });

/** A function that fails or is held back. */
export const functionAlarms = (scope: Construct, made: ProductFunction): readonly Alarm[] =>
  (['Errors', 'Throttles'] as const).map(name =>
    alarm(scope, `${made.node.id}-${name}`, {
      description: `${made.node.id}: ${name === 'Errors' ? 'calls fail' : 'calls are held back'}; see its log`,
      metric: functionMetric(made, name),
      from: 1,
    }),
  );

export const queueMetric = (queue: Queue) =>
  new Metric({
    namespace: 'AWS/SQS',
    metricName: 'ApproximateNumberOfMessagesVisible',
    dimensionsMap: { QueueName: queue.queueName },
    statistic: 'Maximum',
    period: fiveMinutes,
  });

/** Something failed for good and waits in a queue. */
export const queueAlarm = (scope: Construct, name: string, queue: Queue): Alarm =>
  alarm(scope, `${name}-DeadLetters`, {
    description: `${name}: something failed for good; docs/operations.md, "Dead letters"`,
    metric: queueMetric(queue),
    from: 1,
  });

export const apiMetric = ({ apiId }: HttpApi, name: '4xx' | '5xx' | 'Count') =>
  sum('AWS/ApiGateway', name, { ApiId: apiId });

/** The API answers with faults of its own. */
export const apiAlarms = (scope: Construct, api: HttpApi): readonly Alarm[] => [
  alarm(scope, 'Api-5xx', {
    description: 'The API answers with faults of its own',
    metric: apiMetric(api, '5xx'),
    from: 5,
  }),
];

export const workflowMetric = (
  stateMachineArn: string,
  name: 'ExecutionsStarted' | 'ExecutionsFailed' | 'ExecutionsTimedOut' | 'ExecutionThrottled',
) => sum('AWS/States', name, { StateMachineArn: stateMachineArn });

/** A round stalled, ran for longer than a year, or the engine holds executions back. */
export const workflowAlarms = (scope: Construct, stateMachineArn: string): readonly Alarm[] =>
  (['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionThrottled'] as const).map(name =>
    alarm(scope, `RoundWorkflow-${name}`, {
      description: 'A round stalled; docs/operations.md, "A stalled round"',
      metric: workflowMetric(stateMachineArn, name),
      from: 1,
    }),
  );

export const effectMetric = () =>
  sum('TieuBieu', 'EffectParked', { service: 'deliver-effects' }, Duration.minutes(15));

/** An effect failed for the fifth time and waits for an official to send it again. */
export const effectAlarm = (scope: Construct): Alarm =>
  alarm(scope, 'Effects-Parked', {
    description: 'Mail, schedules or workflow calls do not get out; docs/operations.md, "Parked effects"',
    metric: effectMetric(),
    from: 1,
  });

/** The audit trail contradicts the checkpoint that was signed before: somebody altered it, or it was restored. */
export const checkpointAlarm = (scope: Construct): Alarm =>
  alarm(scope, 'Checkpoint-Refused', {
    description: 'The audit trail is not what was signed before; docs/operations.md, "An altered record"',
    metric: sum('TieuBieu', 'CheckpointRefused', { service: 'checkpoint' }),
    from: 1,
  });

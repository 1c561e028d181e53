import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Watched } from '../stacks/observability-stack.ts';
import { apiMetric, effectMetric, functionMetric, queueMetric, workflowMetric } from './alarms.ts';

/** One page: what is wrong now, and how requests, rounds, effects and functions went. */
export const dashboard = (scope: Construct, watched: Watched, alarms: readonly Alarm[]): Dashboard =>
  new Dashboard(scope, 'Dashboard', {
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
      [
        new GraphWidget({
          title: 'Requests',
          left: [apiMetric(watched.api, 'Count')],
          right: [apiMetric(watched.api, '4xx'), apiMetric(watched.api, '5xx')],
        }),
        new GraphWidget({
          title: 'Rounds',
          left: (['ExecutionsStarted', 'ExecutionsFailed'] as const).map(name =>
            workflowMetric(watched.stateMachineArn, name),
          ),
        }),
        new GraphWidget({
          title: 'What did not get out',
          left: [effectMetric(), ...Object.values(watched.queues).map(queueMetric)],
        }),
        new GraphWidget({
          title: 'Errors of functions',
          left: watched.functions.map(made => functionMetric(made, 'Errors')),
        }),
      ],
    ],
  });

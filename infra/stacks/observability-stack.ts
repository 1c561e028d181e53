import { Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmTopic } from '../constructs/alarm-topic.ts';
import {
  apiAlarms,
  checkpointAlarm,
  effectAlarm,
  functionAlarms,
  queueAlarm,
  workflowAlarms,
} from '../constructs/alarms.ts';
import { dashboard } from '../constructs/dashboard.ts';
import type { ProductFunction } from '../constructs/product-function.ts';
import type { StageSettings } from '../stages.ts';

export type Watched = {
  readonly functions: readonly ProductFunction[];
  /** By the name that an operator reads. */
  readonly queues: Readonly<Record<string, Queue>>;
  readonly api: HttpApi;
  readonly stateMachineArn: string;
};

/** Who is told when something goes wrong, and one page that shows how things are. */
export class ObservabilityStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly stage: StageSettings; readonly watched: Watched },
  ) {
    super(scope, id, props);
    const { stage, watched } = props;
    const action: IAlarmAction = alarmTopic(this, stage.alarmMail);
    const alarms = [
      ...watched.functions.flatMap(made => functionAlarms(this, made)),
      ...Object.entries(watched.queues).map(([name, queue]) => queueAlarm(this, name, queue)),
      ...apiAlarms(this, watched.api),
      ...workflowAlarms(this, watched.stateMachineArn),
      effectAlarm(this),
      checkpointAlarm(this),
    ];
    for (const alarm of alarms) alarm.addAlarmAction(action);
    dashboard(this, watched, alarms);
  }
}

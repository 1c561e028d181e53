import { allow, deny } from './allow.ts';
import type { OutsideReach } from './reach.ts';
import type { Statement } from './statement.ts';

/** Messages, schedules and the workflow: the exact calls of the adapters. */
export const outsideStatements = (outside: OutsideReach): readonly Statement[] => [
  allow('SendMail', ['ses:SendEmail'], [outside.mailIdentityArn, outside.mailConfiguration.arn], {
    equals: { 'ses:FromAddress': outside.mailFrom },
  }),
  // A phone number is no resource: everything that is one, every topic, is taken out again.
  allow('SendTextMessages', ['sns:Publish'], ['*']),
  deny('NoTopics', ['sns:Publish'], ['arn:aws:sns:*:*:*']),
  allow('StartRounds', ['states:StartExecution'], [outside.stateMachineArn]),
  allow('StopRounds', ['states:StopExecution'], [outside.executionsArn]),
  // Task tokens belong to executions of this one state machine.
  allow('CompleteGates', ['states:SendTaskSuccess'], [outside.stateMachineArn]),
  allow(
    'PlanOpenings',
    ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule', 'scheduler:UpdateSchedule'],
    [outside.schedulesArn],
  ),
  allow('LendScheduleRole', ['iam:PassRole'], [outside.scheduleRoleArn], {
    equals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
  }),
];

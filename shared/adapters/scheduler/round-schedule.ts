import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { Outside } from '#shared/application/ports.ts';
import { executionName } from '../step-functions/execution-name.ts';

export type RoundScheduleSettings = {
  readonly groupName: string;
  /** The state machine that the schedule starts. */
  readonly stateMachineArn: string;
  readonly roleArn: string;
  readonly deadLetterArn: string | undefined;
};

/** Schedules know whole seconds; one that fired before the opening would find the round not yet open. */
const wholeSecond = (at: number): string => new Date(Math.ceil(at / 1000) * 1000).toISOString().slice(0, 19);

const nameOf = (roundId: string): string => `open-round-${roundId}`;

/** The one-time schedule that starts a round's workflow at its opening. It announces; acceptance is decided by the data. */
export const openRoundSchedule = (
  client: SchedulerClient,
  settings: RoundScheduleSettings,
): Pick<Outside, 'scheduleRound' | 'unscheduleRound'> => ({
  scheduleRound: async ({ roundId, at }) => {
    const schedule = {
      Name: nameOf(roundId),
      GroupName: settings.groupName,
      ScheduleExpression: `at(${wholeSecond(at)})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        // The universal target, since it alone lets the execution be named: a second start of the same name is no start.
        Arn: 'arn:aws:scheduler:::aws-sdk:sfn:startExecution',
        RoleArn: settings.roleArn,
        Input: JSON.stringify({
          StateMachineArn: settings.stateMachineArn,
          Name: executionName(roundId, 1),
          Input: JSON.stringify({ roundId }),
        }),
        RetryPolicy: { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 },
        ...(settings.deadLetterArn === undefined
          ? {}
          : { DeadLetterConfig: { Arn: settings.deadLetterArn } }),
      },
    } satisfies CreateScheduleCommandInput;
    try {
      await client.send(new CreateScheduleCommand(schedule));
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await client.send(new UpdateScheduleCommand(schedule));
    }
  },
  unscheduleRound: async roundId => {
    try {
      await client.send(new DeleteScheduleCommand({ Name: nameOf(roundId), GroupName: settings.groupName }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  },
});

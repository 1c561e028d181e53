import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openMail } from '#shared/adapters/mail/mail.ts';
import { openRoundSchedule } from '#shared/adapters/scheduler/round-schedule.ts';
import { openTextMessages } from '#shared/adapters/sns/text-message.ts';
import { openWorkflow } from '#shared/adapters/step-functions/workflow.ts';
import { openZalo } from '#shared/adapters/zalo/zalo.ts';
import { demand, type Environment } from './environment.ts';

/** Messages, schedules and the workflow, for the one function that delivers effects. */
export const outsidePart = (environment: Environment) => {
  const settings = { region: environment.AWS_REGION, ...patience };
  const stateMachineArn = demand(environment.TB_STATE_MACHINE_ARN, 'TB_STATE_MACHINE_ARN');
  const from = demand(environment.TB_MAIL_FROM, 'TB_MAIL_FROM');
  return {
    ...openMail(new SESv2Client(settings), from, environment.TB_MAIL_CONFIGURATION),
    ...openTextMessages(new SNSClient(settings), environment.TB_TEXT_SENDER),
    ...openZalo(environment.TB_ZALO_ADDRESS),
    ...openWorkflow(new SFNClient(settings), stateMachineArn),
    ...openRoundSchedule(new SchedulerClient(settings), {
      groupName: demand(environment.TB_SCHEDULE_GROUP, 'TB_SCHEDULE_GROUP'),
      stateMachineArn,
      roleArn: demand(environment.TB_SCHEDULE_ROLE_ARN, 'TB_SCHEDULE_ROLE_ARN'),
      deadLetterArn: environment.TB_SCHEDULE_DLQ_ARN,
    }),
  };
};

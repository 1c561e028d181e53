import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { catalog } from '#functions/catalog.ts';
import { functionArn, localCredentials, names, place } from './names.ts';

/** The daily job's schedule, as CDK declares it: by the local hour of the catalog. */
export const scheduleDailyJob = async (endpoint: string): Promise<void> => {
  const client = new SchedulerClient({ region: place.region, endpoint, credentials: localCredentials });
  try {
    await client.send(
      new CreateScheduleCommand({
        Name: 'daily',
        GroupName: 'default',
        ScheduleExpression: `cron(0 ${catalog.daily.trigger.atLocalHour} * * ? *)`,
        ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: functionArn('daily'),
          RoleArn: names.scheduleRoleArn,
          Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
  } finally {
    client.destroy();
  }
};

import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { functionArn, localCredentials, names, place } from './names.ts';

/** When a function of the catalog runs by the clock, as CDK declares it; undefined of the others. */
const expressionOf = ({ trigger }: FunctionEntry): string | undefined => {
  if (trigger.type === 'daily') return `cron(0 ${trigger.atLocalHour} * * ? *)`;
  return trigger.type === 'every' ? `rate(${trigger.minutes} minutes)` : undefined;
};

/** The schedules of the functions that run by the clock. */
export const scheduleJobs = async (endpoint: string): Promise<void> => {
  const client = new SchedulerClient({ region: place.region, endpoint, credentials: localCredentials });
  try {
    for (const name of functionNames) {
      const ScheduleExpression = expressionOf(catalog[name]);
      if (ScheduleExpression === undefined) continue;
      const schedule = new CreateScheduleCommand({
        ...{ Name: name, GroupName: 'default', ScheduleExpression },
        ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: functionArn(name),
          RoleArn: names.scheduleRoleArn,
          Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
        },
      });
      await client.send(schedule).catch(error => {
        // Made at an earlier start.
        if (!(error instanceof ConflictException)) throw error;
      });
    }
  } finally {
    client.destroy();
  }
};

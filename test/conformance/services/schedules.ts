import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { expect } from '@jest/globals';
import { hour, once } from '#test/infra/local/scheduler/fixture.ts';
import { until } from '#test/support/until.ts';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Services } from './open-services.ts';

const create = ({ schedules }: Services, more: Partial<CreateScheduleCommandInput>) =>
  schedules.send(new CreateScheduleCommand({ ...once, ...more }));
const get = ({ schedules }: Services, Name: string) => schedules.send(new GetScheduleCommand({ Name }));
/** An instant by the services' clock, as `at` writes it. */
const atIn = ({ clock }: Services, ms: number) =>
  `at(${new Date(clock.now + ms).toISOString().slice(0, 19)})`;
/** Runs of a schedule once all that is due has run. */
const runsOf = async ({ scheduler, runs }: Services, name: string) => {
  await scheduler.tick();
  return runs.filter(run => run.scheduleName === name);
};

export const schedules: Group<Services> = {
  of: 'EventBridge Scheduler: schedules',
  source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  rules: {
    'a name is taken once; another group is another place': async services => {
      const Name = services.newName();
      await create(services, { Name });
      expect(await told(create(services, { Name }))).toBe('ConflictException');
      expect(await told(create(services, { Name, GroupName: 'rounds' }))).toBe('served');
    },
    'what is not there can be neither read, changed nor removed': async services => {
      const Name = services.newName();
      const answers = await Promise.all([
        told(get(services, Name)),
        told(services.schedules.send(new UpdateScheduleCommand({ ...once, Name }))),
        told(services.schedules.send(new DeleteScheduleCommand({ Name }))),
      ]);
      expect(new Set(answers)).toEqual(new Set(['ResourceNotFoundException']));
    },
    'a schedule tells its defaults: enabled, in UTC, in the group default, kept after its end':
      async services => {
        const Name = services.newName();
        await services.schedules.send(
          new CreateScheduleCommand({
            ...{ Name, ScheduleExpression: 'rate(1 day)', FlexibleTimeWindow: { Mode: 'OFF' } },
            Target: once.Target,
          }),
        );
        expect(await get(services, Name)).toMatchObject({
          ...{ State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', GroupName: 'default' },
          ActionAfterCompletion: 'NONE',
        });
      },
    'a change replaces the whole: what it leaves out is as if never given': async services => {
      const Name = services.newName();
      await create(services, { Name, Description: 'Mẫu', State: 'DISABLED' });
      await services.schedules.send(new UpdateScheduleCommand({ ...once, Name }));
      const found = await get(services, Name);
      expect([found.Description, found.State]).toEqual([undefined, 'ENABLED']);
    },
    'an expression that is none, a zone that is none, and an age too short are refused': async services => {
      const refused = async (more: Partial<CreateScheduleCommandInput>) =>
        expect(await told(create(services, { Name: services.newName(), ...more }))).toBe(
          'ValidationException',
        );
      await refused({ ScheduleExpression: 'at(tomorrow)' });
      await refused({ ScheduleExpression: 'rate(0 days)' });
      await refused({ ScheduleExpressionTimezone: 'Asia/Nowhere' });
      const Target = { Arn: '', RoleArn: '', ...once.Target };
      await refused({ Target: { ...Target, RetryPolicy: { MaximumEventAgeInSeconds: 59 } } });
      await refused({ Target: { ...Target, Arn: 'no ARN' } });
    },
    'a name has letters, figures and - _ . alone': async services => {
      expect(await told(create(services, { Name: `${services.newName()}.A_b-1` }))).toBe('served');
      for (const mark of [' ', '+', 'đ', '@'])
        expect(await told(create(services, { Name: `a${mark}b` }))).toBe('ValidationException');
    },
    'one for a single moment runs once, not before it, and is gone where that was asked for':
      async services => {
        const Name = services.newName();
        const at = { ScheduleExpression: atIn(services, hour), ScheduleExpressionTimezone: 'UTC' };
        await create(services, { Name, ...at, ActionAfterCompletion: 'DELETE' });
        services.clock.now += hour - 1;
        expect(await runsOf(services, Name)).toHaveLength(0);
        services.clock.now += 1;
        expect(await until(async () => (await runsOf(services, Name))[0])).toMatchObject({
          scheduleName: Name,
        });
        services.clock.now += hour;
        expect(await runsOf(services, Name)).toHaveLength(1);
        expect(await told(get(services, Name))).toBe('ResourceNotFoundException');
      },
    'a disabled one does not run': async services => {
      const Name = services.newName();
      const at = { ScheduleExpression: atIn(services, hour), ScheduleExpressionTimezone: 'UTC' };
      await create(services, { Name, ...at, State: 'DISABLED' });
      services.clock.now += 2 * hour;
      expect(await runsOf(services, Name)).toHaveLength(0);
    },
    'the moment of a run stands where its input names it': async services => {
      const Name = services.newName();
      const due = services.clock.now + hour;
      const at = { ScheduleExpression: atIn(services, hour), ScheduleExpressionTimezone: 'UTC' };
      const Target = {
        Arn: '',
        RoleArn: '',
        ...once.Target,
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
      };
      await create(services, { Name, ...at, Target });
      services.clock.now += hour;
      const [run] = await runsOf(services, Name);
      expect(Date.parse(JSON.parse(run?.input ?? '{}').at)).toBe(due);
    },
  },
};

import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  UpdateScheduleCommand,
  ValidationException,
} from '@aws-sdk/client-scheduler';
import { afterEach, describe, expect, test } from '@jest/globals';

import { closeAll, daily, noon, once, open } from './fixture.ts';

afterEach(closeAll);

describe('the schedule interface', () => {
  test('a schedule is made, read, changed, listed and deleted through the SDK', async () => {
    const { client } = await open();

    const made = await client.send(new CreateScheduleCommand({ ...daily, Description: 'first' }));
    await client.send(new UpdateScheduleCommand({ ...daily, StartDate: new Date(noon), State: 'DISABLED' }));
    const read = await client.send(new GetScheduleCommand({ Name: 'daily' }));
    await client.send(new DeleteScheduleCommand({ Name: 'daily' }));
    const listed = await client.send(new ListSchedulesCommand({}));

    expect(made.ScheduleArn).toBe('arn:aws:scheduler:ap-southeast-1:000000000000:schedule/default/daily');
    expect(read).toMatchObject({
      Arn: made.ScheduleArn,
      GroupName: 'default',
      State: 'DISABLED',
      StartDate: new Date(noon),
      CreationDate: new Date(noon),
      ScheduleExpression: 'cron(0 8 * * ? *)',
      Target: daily.Target,
    });
    expect(read.Description).toBeUndefined();
    expect(listed.Schedules).toEqual([]);
  });

  test('lists by group and prefix, page by page', async () => {
    const { client } = await open();
    for (const [GroupName, Name] of [
      ['rounds', 'a-1'],
      ['rounds', 'a-2'],
      ['rounds', 'b-1'],
      ['jobs', 'a-3'],
    ]) {
      await client.send(new CreateScheduleCommand({ ...daily, GroupName, Name }));
    }

    const query = { GroupName: 'rounds', NamePrefix: 'a-', MaxResults: 1 };
    const first = await client.send(new ListSchedulesCommand(query));
    const second = await client.send(new ListSchedulesCommand({ ...query, NextToken: first.NextToken }));

    expect([first, second].map(page => page.Schedules?.map(one => one.Name))).toEqual([['a-1'], ['a-2']]);
    expect(second.NextToken).toBeUndefined();
  });

  test('the same request with the same token is answered again, another is a conflict', async () => {
    const { client } = await open();
    const request = { ...once, ClientToken: 'token-1' };
    await client.send(new CreateScheduleCommand(request));

    await expect(client.send(new CreateScheduleCommand(request))).resolves.toBeDefined();
    await expect(client.send(new CreateScheduleCommand(once))).rejects.toThrow(ConflictException);
  });

  test('what does not exist, is not valid or is not implemented is refused by its name', async () => {
    const { client } = await open();

    await expect(client.send(new GetScheduleCommand({ Name: 'none' }))).rejects.toThrow(
      ResourceNotFoundException,
    );
    await expect(client.send(new DeleteScheduleCommand({ Name: 'none' }))).rejects.toThrow(
      ResourceNotFoundException,
    );
    await expect(client.send(new UpdateScheduleCommand(once))).rejects.toThrow(ResourceNotFoundException);
    await expect(
      client.send(new CreateScheduleCommand({ ...once, ScheduleExpression: 'at(tomorrow)' })),
    ).rejects.toThrow(ValidationException);
    await expect(
      client.send(
        new CreateScheduleCommand({
          ...once,
          FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 },
        }),
      ),
    ).rejects.toThrow('not implemented');
  });
});

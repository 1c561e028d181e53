import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
  ValidationException,
} from '@aws-sdk/client-scheduler';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openScheduler, type ScheduledRun, type Scheduler } from '#infra/local/scheduler/scheduler.ts';

const arn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:jobs';
const role = 'arn:aws:iam::000000000000:role/scheduler';
const noon = Date.parse('2026-11-23T05:00:00Z');
const hour = 3_600_000;

const once: CreateScheduleCommandInput = {
  Name: 'open-round-1',
  ScheduleExpression: 'at(2026-11-24T08:00:00)',
  ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: { Arn: arn, RoleArn: role, Input: '{"at":"<aws.scheduler.scheduled-time>"}' },
};
const daily: CreateScheduleCommandInput = {
  ...once,
  Name: 'daily',
  ScheduleExpression: 'cron(0 8 * * ? *)',
  ActionAfterCompletion: 'NONE',
};

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of close.reverse()) await step();
  close = [];
});

const listen = async (scheduler: Scheduler): Promise<string> => {
  const server: Server = createServer((request, response) => void scheduler.handle(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  close.push(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
};

const open = async (deliver: (run: ScheduledRun) => Promise<void> = async () => undefined, file?: string) => {
  const world = { now: noon };
  const runs: ScheduledRun[] = [];
  const path = file ?? join(mkdtempSync(join(tmpdir(), 'scheduler-')), 'scheduler.db');
  const scheduler = openScheduler({
    file: path,
    now: () => world.now,
    deliver: async run => {
      runs.push(run);
      await deliver(run);
    },
    log: () => undefined,
  });
  let open = true;
  const stop = async () => {
    if (open) await scheduler.stop();
    open = false;
  };
  close.push(stop);
  const endpoint = await listen(scheduler);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SchedulerClient({ endpoint, region: 'ap-southeast-1', credentials });
  close.push(async () => client.destroy());
  return { world, runs, scheduler, client, file: path, stop };
};

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

describe('the scheduler', () => {
  test('a one-time schedule runs once when its moment comes, and is deleted afterwards', async () => {
    const { client, scheduler, world, runs } = await open();
    await client.send(new CreateScheduleCommand(once));

    await scheduler.tick();
    const before = runs.length;
    world.now = Date.parse('2026-11-24T01:00:00Z');
    await scheduler.tick();
    await scheduler.tick();

    expect(before).toBe(0);
    expect(runs).toMatchObject([
      {
        arn,
        input: '{"at":"2026-11-24T01:00:00Z"}',
        scheduleName: 'open-round-1',
        scheduledTime: world.now,
        attempt: 1,
      },
    ]);
    await expect(client.send(new GetScheduleCommand({ Name: 'open-round-1' }))).rejects.toThrow(
      'does not exist',
    );
  });

  test('after downtime a one-time schedule runs once, a recurring one once for all it missed', async () => {
    const first = await open();
    await first.client.send(new CreateScheduleCommand(once));
    await first.client.send(new CreateScheduleCommand(daily));
    await first.stop();

    const second = await open(undefined, first.file);
    second.world.now = noon + 30 * 24 * hour;
    await second.scheduler.tick();
    await second.scheduler.tick();
    second.world.now += 24 * hour;
    await second.scheduler.tick();

    expect(second.runs.map(run => [run.scheduleName, new Date(run.scheduledTime).toISOString()])).toEqual([
      ['open-round-1', '2026-11-24T01:00:00.000Z'],
      ['daily', '2026-12-23T01:00:00.000Z'],
      ['daily', '2026-12-24T01:00:00.000Z'],
    ]);
  });

  test('a run that failed is tried again, after a restart too, with the same execution id', async () => {
    let failing = true;
    const refuse = async () => {
      if (failing) throw new Error('not now');
    };
    const first = await open(refuse);
    await first.client.send(new CreateScheduleCommand(once));
    first.world.now = noon + 24 * hour;
    await first.scheduler.tick();
    await first.stop();
    failing = false;

    const second = await open(refuse, first.file);
    second.world.now = noon + 25 * hour;
    await second.scheduler.tick();
    await second.scheduler.tick();

    expect(second.runs).toMatchObject([{ attempt: 2, executionId: first.runs[0]?.executionId }]);
    expect(second.scheduler.deadLetters()).toEqual([]);
  });

  test('a run that keeps failing becomes a dead letter, which can be delivered again', async () => {
    let failing = true;
    const { client, scheduler, world, runs } = await open(async () => {
      if (failing) throw new Error('broken');
    });
    const Target = { Arn: arn, RoleArn: role, RetryPolicy: { MaximumRetryAttempts: 2 } };
    await client.send(new CreateScheduleCommand({ ...once, Target }));
    for (const wait of [24, 1, 1, 1]) {
      world.now += wait * hour;
      await scheduler.tick();
    }

    const [letter] = scheduler.deadLetters();
    failing = false;
    const redelivered = scheduler.redeliver(letter?.executionId ?? '');
    await scheduler.tick();

    expect(letter).toMatchObject({ attempts: 3, lastError: 'Error: broken', arn, input: '{}' });
    expect([redelivered, runs.length, scheduler.deadLetters().length]).toEqual([true, 4, 0]);
  });

  test('a one-time schedule that has run does so again only with another time', async () => {
    const { client, scheduler, world, runs } = await open();
    const kept = { ...once, ActionAfterCompletion: 'NONE' } as const;
    await client.send(new CreateScheduleCommand(kept));
    world.now = noon + 48 * hour;
    await scheduler.tick();

    await client.send(new UpdateScheduleCommand({ ...kept, Description: 'told' }));
    await scheduler.tick();
    const unchanged = runs.length;
    await client.send(new UpdateScheduleCommand({ ...kept, ScheduleExpression: 'at(2026-11-26T08:00:00)' }));
    world.now = noon + 96 * hour;
    await scheduler.tick();

    expect([unchanged, runs.length]).toEqual([1, 2]);
  });

  test('a clock set back plans recurring schedules again', async () => {
    const { client, scheduler, world, runs } = await open();
    await client.send(new CreateScheduleCommand(daily));
    world.now = noon + 100 * 24 * hour;
    await scheduler.tick();

    world.now = noon;
    await scheduler.tick();
    world.now = noon + 24 * hour;
    await scheduler.tick();

    expect(runs.map(run => run.scheduledTime).at(-1)).toBe(Date.parse('2026-11-24T01:00:00Z'));
  });

  test('a started scheduler runs what is due by itself, but nothing disabled or ended', async () => {
    const { client, scheduler, world, runs } = await open();
    await client.send(new CreateScheduleCommand({ ...daily, Name: 'off', State: 'DISABLED' }));
    await client.send(new CreateScheduleCommand({ ...daily, Name: 'over', EndDate: new Date(noon + hour) }));
    await client.send(new CreateScheduleCommand(daily));
    scheduler.start();
    world.now = noon + 24 * hour;
    const deadline = performance.now() + 5_000;
    while (runs.length === 0 && performance.now() < deadline)
      await new Promise(resolve => setTimeout(resolve, 10));

    expect(runs.map(run => run.scheduleName)).toEqual(['daily']);
  });

  test('a paused scheduler runs nothing by itself, only when told', async () => {
    const { client, scheduler, world, runs } = await open();
    await client.send(new CreateScheduleCommand(once));
    world.now = noon + 24 * hour;

    scheduler.pause();
    scheduler.start();
    // Several polls fit into these requests.
    const deadline = performance.now() + 450;
    while (performance.now() < deadline) await client.send(new GetScheduleCommand({ Name: 'open-round-1' }));
    const paused = runs.length;
    await scheduler.tick();

    expect([paused, runs.length]).toEqual([0, 1]);
  });
});

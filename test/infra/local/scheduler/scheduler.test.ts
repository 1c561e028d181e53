import { CreateScheduleCommand, GetScheduleCommand, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { afterEach, describe, expect, test } from '@jest/globals';

import { until } from '../../../support/until.ts';
import { arn, closeAll, daily, hour, noon, once, open, role } from './fixture.ts';

afterEach(closeAll);

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
    await until(() => runs.length > 0);

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

import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreateScheduleCommandInput, SchedulerClient } from '@aws-sdk/client-scheduler';
import { openScheduler, type ScheduledRun, type Scheduler } from '#infra/local/scheduler/scheduler.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

export const arn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:jobs';
export const role = 'arn:aws:iam::000000000000:role/scheduler';
export const noon = Date.parse('2026-11-23T05:00:00Z');
export const hour = 3_600_000;

export const once: CreateScheduleCommandInput = {
  Name: 'open-round-1',
  ScheduleExpression: 'at(2026-11-24T08:00:00)',
  ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: { Arn: arn, RoleArn: role, Input: '{"at":"<aws.scheduler.scheduled-time>"}' },
};
export const daily: CreateScheduleCommandInput = {
  ...once,
  Name: 'daily',
  ScheduleExpression: 'cron(0 8 * * ? *)',
  ActionAfterCompletion: 'NONE',
};

const close: (() => Promise<void>)[] = [];

/** Ends what the tests opened, last first. */
export const closeAll = async (): Promise<void> => {
  for (const step of close.splice(0).reverse()) await step();
};

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

/** A scheduler with a hand-moved clock behind a real port, and the real SDK client. */
export const open = async (
  deliver: (run: ScheduledRun) => Promise<void> = async () => undefined,
  file?: string,
) => {
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
  const client = new SchedulerClient({
    ...freshConnections,
    endpoint,
    region: 'ap-southeast-1',
    credentials,
  });
  close.push(async () => client.destroy());
  return { world, runs, scheduler, client, file: path, stop };
};

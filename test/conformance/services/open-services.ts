import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { openKeyService } from '#infra/local/kms/kms.ts';
import { openMailbox } from '#infra/local/mail/mailbox.ts';
import { openTextMessageService } from '#infra/local/mail/text-messages.ts';
import { listen } from '#infra/local/runtime/listen.ts';
import { openScheduler, type ScheduledRun } from '#infra/local/scheduler/scheduler.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

const silent = (): void => undefined;
export const noon = Date.parse('2026-11-23T05:00:00Z');

/** The small services, each behind its own port and the SDK's client for it, over one clock that is moved by hand. */
export const openServices = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'services-'));
  const clock = { now: noon };
  const now = () => clock.now;
  const runs: ScheduledRun[] = [];
  const mailbox = openMailbox({ file: join(folder, 'mail.sqlite'), now });
  const scheduler = openScheduler({
    ...{ file: join(folder, 'scheduler.sqlite'), now, log: silent },
    deliver: async run => {
      runs.push(run);
    },
  });
  const keys = openKeyService({ folder: join(folder, 'kms'), keyIds: ['one', 'two'], log: silent });
  const servers = {
    kms: await listen(keys.handle),
    scheduler: await listen(scheduler.handle),
    ses: await listen(mailbox.handle),
    sns: await listen(openTextMessageService(mailbox, silent)),
  };
  const at = (name: keyof typeof servers) => ({
    ...{
      ...freshConnections,
      endpoint: `http://127.0.0.1:${servers[name].port}`,
      region: 'ap-southeast-1',
      maxAttempts: 1,
    },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const clients = {
    kms: new KMSClient({ ...freshConnections, ...at('kms') }),
    schedules: new SchedulerClient({ ...freshConnections, ...at('scheduler') }),
    ses: new SESv2Client({ ...freshConnections, ...at('ses') }),
    sns: new SNSClient({ ...freshConnections, ...at('sns') }),
  };
  let used = 0;
  return {
    ...{ ...clients, clock, runs, mailbox, scheduler },
    newName: (): string => {
      used += 1;
      return `name-${used}`;
    },
    close: async (): Promise<void> => {
      for (const client of Object.values(clients)) client.destroy();
      for (const server of Object.values(servers)) await server.close();
      await scheduler.stop();
      mailbox.close();
    },
  };
};

export type Services = Awaited<ReturnType<typeof openServices>>;

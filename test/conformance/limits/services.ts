import { GenerateMacCommand, SignCommand } from '@aws-sdk/client-kms';
import { CreateScheduleCommand, type CreateScheduleCommandInput } from '@aws-sdk/client-scheduler';
import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand } from '@aws-sdk/client-sns';
import { once } from '#test/infra/local/scheduler/fixture.ts';
import type { Services } from '../services/open-services.ts';
import { told } from '../support/told.ts';
import type { Probes } from './probe.ts';

export const serviceProbes = ({ kms, schedules, ses, sns, newName }: Services) => {
  const schedule = (more: Partial<CreateScheduleCommandInput>) =>
    told(schedules.send(new CreateScheduleCommand({ ...once, Name: newName(), ...more })));
  const target = (more: object) => schedule({ Target: { Arn: '', RoleArn: '', ...once.Target, ...more } });
  const raw = (Data: Uint8Array, ToAddresses: string[] = ['a@example.test']) =>
    told(
      ses.send(
        new SendEmailCommand({
          ...{ FromEmailAddress: 'no-reply@example.test', Destination: { ToAddresses } },
          Content: { Raw: { Data } },
        }),
      ),
    );
  const head = 'From: no-reply@example.test\r\nSubject: Mau\r\n\r\n';
  return {
    scheduleName: length => schedule({ Name: 'x'.repeat(length) }),
    scheduleText: length => schedule({ Description: 'x'.repeat(length) }),
    scheduleInput: bytes => target({ Input: 'đ'.repeat(bytes / 2) + 'x'.repeat(bytes % 2) }),
    scheduleRetries: MaximumRetryAttempts => target({ RetryPolicy: { MaximumRetryAttempts } }),
    scheduleAge: MaximumEventAgeInSeconds => target({ RetryPolicy: { MaximumEventAgeInSeconds } }),
    signedMessage: bytes =>
      told(
        kms.send(
          new SignCommand({
            ...{ KeyId: 'one', MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' },
            Message: Buffer.alloc(bytes),
          }),
        ),
      ),
    macMessage: bytes =>
      told(
        kms.send(
          new GenerateMacCommand({
            KeyId: 'one',
            MacAlgorithm: 'HMAC_SHA_256',
            Message: Buffer.alloc(bytes),
          }),
        ),
      ),
    recipients: count =>
      raw(
        Buffer.from(head),
        Array.from({ length: count }, (_, n) => `a${n}@example.test`),
      ),
    // Three bytes are four letters: a mail one letter too long has three more bytes.
    mailBytes: letters => raw(Buffer.from(head.padEnd(Math.ceil(letters / 4) * 3, 'x'))),
    textMessage: length =>
      told(sns.send(new PublishCommand({ PhoneNumber: '+84912000001', Message: 'đ'.repeat(length) }))),
  } satisfies Partial<Probes>;
};

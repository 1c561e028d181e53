import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Mailbox, openMailbox } from '#infra/local/mail/mailbox.ts';
import { openTextMessageService } from '#infra/local/mail/text-messages.ts';
import { openZaloSink } from '#infra/local/mail/zalo-sink.ts';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { openTextMessages } from '#shared/adapters/sns/text-message.ts';
import { openZalo } from '#shared/adapters/zalo/zalo.ts';
import { freshConnections } from '../../../support/fresh-connections.ts';

let mailbox: Mailbox;
let sns: Listening;
let zalo: Listening;
let client: SNSClient;
beforeAll(async () => {
  mailbox = openMailbox({ file: join(mkdtempSync(join(tmpdir(), 'texts-')), 'mail.db'), now: () => 1_000 });
  sns = await listen(openTextMessageService(mailbox, () => undefined));
  zalo = await listen(openZaloSink(mailbox, () => undefined));
  client = new SNSClient({
    ...freshConnections,
    endpoint: `http://127.0.0.1:${sns.port}`,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  client.destroy();
  await sns.close();
  await zalo.close();
  mailbox.close();
});

describe('messages to a phone', () => {
  test('sent by SNS lie beside the mails, found by their number', async () => {
    await openTextMessages(client, 'TieuBieu').sendText({ id: 'E1', to: '+84912000001', text: 'Ma: 123456' });
    expect(mailbox.messages({ to: '+84912000001' })).toMatchObject([
      { channel: 'text-message', to: ['+84912000001'], text: 'Ma: 123456', sentAt: 1_000 },
    ]);
  });

  test('what SNS does besides is refused by name', async () => {
    await expect(
      client.send(new PublishCommand({ TopicArn: 'arn:aws:sns:x:1:mau', Message: 'mẫu' })),
    ).rejects.toMatchObject({ name: 'NotImplementedLocally' });
    await expect(client.send(new PublishCommand({ PhoneNumber: '0912', Message: 'mẫu' }))).rejects.toThrow(
      /PhoneNumber/,
    );
  });

  test('handed over for Zalo lie there too; without an account they are refused by name', async () => {
    const message = { id: 'E2', to: '+84912000002', text: 'Hồ sơ mẫu' };
    await openZalo(`http://127.0.0.1:${zalo.port}`).sendZalo(message);
    expect(mailbox.messages({ to: '+84912000002' })).toMatchObject([
      { channel: 'zalo-message', text: 'Hồ sơ mẫu' },
    ]);
    await expect(openZalo(undefined).sendZalo(message)).rejects.toMatchObject({ name: 'ZaloNotConfigured' });
  });
});

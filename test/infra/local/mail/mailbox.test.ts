import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, expect, test } from '@jest/globals';
import { openMailbox } from '#infra/local/mail/mailbox.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

let close: (() => void)[] = [];
afterEach(() => {
  for (const step of close.reverse()) step();
  close = [];
});

const open = async (file = join(mkdtempSync(join(tmpdir(), 'mail-')), 'mail.db')) => {
  const mailbox = openMailbox({ file, now: () => 1_000 });
  const server = createServer((request, response) => void mailbox.handle(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const client = new SESv2Client({
    ...freshConnections,
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  close.push(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
    mailbox.close();
  });
  return { mailbox, client, file };
};

const simple = (to: string, subject: string) =>
  new SendEmailCommand({
    FromEmailAddress: 'Bình chọn mẫu <no-reply@example.test>',
    Destination: { ToAddresses: [to] },
    Content: {
      Simple: {
        Subject: { Data: subject, Charset: 'UTF-8' },
        Body: { Text: { Data: 'Kính gửi', Charset: 'UTF-8' }, Html: { Data: '<p>Kính gửi</p>' } },
      },
    },
    EmailTags: [{ Name: 'effect', Value: 'e1' }],
  });

test('a message sent through the SDK can be read, newest first, by recipient, after a restart too', async () => {
  const { client, mailbox, file } = await open();

  const sent = await client.send(simple('Mẫu <A@example.test>', 'Một'));
  await client.send(simple('b@example.test', 'Hai'));
  const again = await open(file);

  expect(mailbox.messages().map(message => message.subject)).toEqual(['Hai', 'Một']);
  expect(again.mailbox.messages({ to: 'a@EXAMPLE.test' })).toEqual([
    {
      channel: 'mail',
      messageId: sent.MessageId,
      sentAt: 1_000,
      from: 'Bình chọn mẫu <no-reply@example.test>',
      to: ['Mẫu <A@example.test>'],
      cc: [],
      bcc: [],
      replyTo: [],
      subject: 'Một',
      text: 'Kính gửi',
      html: '<p>Kính gửi</p>',
      raw: null,
      tags: { effect: 'e1' },
    },
  ]);
  expect(mailbox.messages({ limit: 1 }).map(message => message.subject)).toEqual(['Hai']);
});

test('a raw message shows its sender, recipients, subject and text', async () => {
  const { client, mailbox } = await open();
  const raw = [
    'From: no-reply@example.test',
    'To: a@example.test,',
    ' b@example.test',
    `Subject: =?UTF-8?B?${Buffer.from('Thông báo').toString('base64')}?= =?UTF-8?Q?_m=E1=BB=9Bi?=`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Xin ch=C3=A0o=\r\n b=E1=BA=A1n',
  ].join('\r\n');

  await client.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));

  expect(mailbox.messages({ to: 'b@example.test' })).toMatchObject([
    {
      from: 'no-reply@example.test',
      to: ['a@example.test', 'b@example.test'],
      subject: 'Thông báo mới',
      raw,
    },
  ]);
  expect(mailbox.messages()[0]?.text).toBe('Xin chào bạn');
});

test('planned failures come as the SDK’s exceptions, then sending works again', async () => {
  const { client, mailbox } = await open();

  mailbox.failNext(1, 'MessageRejected');
  const rejected = client.send(simple('a@example.test', 'Một'));
  await expect(rejected).rejects.toMatchObject({ name: 'MessageRejected' });
  mailbox.failNext(1);
  await client.send(simple('a@example.test', 'Hai'));

  expect(mailbox.messages().map(message => message.subject)).toEqual(['Hai']);
});

test('what is not valid or not implemented is refused by its name', async () => {
  const { client, mailbox } = await open();

  await expect(client.send(simple('nobody', 'x'))).rejects.toMatchObject({ name: 'BadRequestException' });
  await expect(client.send(new GetAccountCommand({}))).rejects.toThrow('not implemented');
  await expect(
    client.send(
      new SendEmailCommand({
        FromEmailAddress: 'a@example.test',
        Destination: { ToAddresses: ['a@example.test'] },
        Content: { Template: { TemplateName: 't' } },
      }),
    ),
  ).rejects.toThrow('SendEmail with Template');
  expect(mailbox.messages()).toEqual([]);
});

test('a cleared mailbox is empty', async () => {
  const { client, mailbox } = await open();
  await client.send(simple('a@example.test', 'Một'));

  mailbox.clear();

  expect(mailbox.messages()).toEqual([]);
  expect(mailbox.messages({ to: 'a@example.test' })).toEqual([]);
});

import { SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { PublishCommand } from '@aws-sdk/client-sns';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Services } from './open-services.ts';

const FromEmailAddress = 'Bình chọn mẫu <no-reply@example.test>';
const Simple = { Subject: { Data: 'Mẫu' }, Body: { Text: { Data: 'Kính gửi' } } };
const send = ({ ses }: Services, more: Partial<SendEmailCommandInput>) =>
  ses.send(
    new SendEmailCommand({
      ...{ FromEmailAddress, Destination: { ToAddresses: ['a@example.test'] }, Content: { Simple } },
      ...more,
    }),
  );
const raw = (...lines: string[]) => ({ Content: { Raw: { Data: Buffer.from(lines.join('\r\n')) } } });

export const mail: Group<Services> = {
  of: 'SES: mail',
  source: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html',
  rules: {
    'each message has an id of its own': async services => {
      const [one, two] = [await send(services, {}), await send(services, {})];
      expect(one.MessageId).not.toBe(two.MessageId);
    },
    'recipients of all kinds get it': async services => {
      const name = services.newName();
      const Destination = {
        ...{ ToAddresses: [`to-${name}@example.test`], CcAddresses: [`cc-${name}@example.test`] },
        BccAddresses: [`bcc-${name}@example.test`],
      };
      await send(services, { Destination });
      for (const kind of ['to', 'cc', 'bcc'])
        expect(services.mailbox.messages({ to: `${kind}-${name}@example.test` })).toHaveLength(1);
    },
    'without a recipient, a sender or a content it is refused': async services => {
      expect(await told(send(services, { Destination: {} }))).toBe('BadRequestException');
      expect(await told(send(services, { FromEmailAddress: undefined }))).toBe('BadRequestException');
      expect(await told(send(services, { Content: {} }))).toBe('BadRequestException');
    },
    'an address that is none is refused, and nothing is sent to the others': async services => {
      const good = `${services.newName()}@example.test`;
      const Destination = { ToAddresses: [good, 'nobody'] };
      expect(await told(send(services, { Destination }))).toBe('BadRequestException');
      expect(services.mailbox.messages({ to: good })).toEqual([]);
    },
    'raw mail goes to the recipients that are named, or else to those of its head': async services => {
      const [head, named] = [`${services.newName()}@example.test`, `${services.newName()}@example.test`];
      const mail = raw(`From: ${FromEmailAddress}`, `To: ${head}`, 'Subject: Mau', '', 'x');
      await send(services, { ...mail, Destination: undefined });
      await send(services, { ...mail, Destination: { ToAddresses: [named] } });
      expect(services.mailbox.messages({ to: head })).toHaveLength(1);
      expect(services.mailbox.messages({ to: named })).toHaveLength(1);
    },
    'the limit of recipients counts all kinds together': async services => {
      const some = (kind: string) => Array.from({ length: 20 }, (_, n) => `${kind}${n}@example.test`);
      const Destination = { ToAddresses: some('a'), CcAddresses: some('b'), BccAddresses: some('c') };
      expect(await told(send(services, { Destination }))).toBe('MessageRejected');
    },
  },
};

const publish = ({ sns }: Services, PhoneNumber: string, Message: string) =>
  sns.send(new PublishCommand({ PhoneNumber, Message }));

export const textMessages: Group<Services> = {
  of: 'SNS: text messages',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html',
  rules: {
    'a message to a number in international form is sent, with an id of its own': async services => {
      const [one, two] = [
        await publish(services, '+84912000001', 'Mẫu'),
        await publish(services, '+84912000001', 'Mẫu'),
      ];
      expect(one.MessageId).not.toBe(two.MessageId);
    },
    'a number in any other form is refused by its name': async services => {
      for (const number of ['0912000001', '+84 912 000 001', '84912000001', '+8491200000a'])
        expect(await told(publish(services, number, 'Mẫu'))).toBe('InvalidParameterException');
    },
    'an empty message is refused': async services => {
      expect(await told(publish(services, '+84912000001', ''))).toBe('InvalidParameterException');
    },
  },
};

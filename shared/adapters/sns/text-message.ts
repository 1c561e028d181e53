import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Outside } from '#shared/application/ports.ts';

/**
 * Text messages by SNS, straight to a number. They are transactional: what is sent is about a dossier or a code, and is worth
 * the price of the better route. The sender's name is shown where the operator has it registered.
 */
export const openTextMessages = (
  client: SNSClient,
  sender: string | undefined,
): Pick<Outside, 'sendText'> => ({
  sendText: async ({ to, text }) => {
    await client.send(
      new PublishCommand({
        PhoneNumber: to,
        Message: text,
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          ...(sender === undefined
            ? {}
            : { 'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: sender } }),
        },
      }),
    );
  },
});

import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Outside } from '#shared/application/ports.ts';

/**
 * Text messages by a gateway that takes mail (`<number>@gateway`), as Vietnamese operators offer to offices; the gateway's
 * domain is a setting of the stage. Locally the message lands in the same readable mailbox.
 */
export const openTextMessages = (
  client: SESv2Client,
  from: string,
  gatewayDomain: string,
): Pick<Outside, 'sendText'> => ({
  sendText: async ({ id, to, text }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [`${to.replace('+', '')}@${gatewayDomain}`] },
        Content: {
          Simple: {
            Subject: { Data: 'Tiêu Biểu', Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
          },
        },
        EmailTags: [{ Name: 'effect', Value: id }],
      }),
    );
  },
});

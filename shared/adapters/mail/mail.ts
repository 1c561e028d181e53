import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Outside } from '#shared/application/ports.ts';

/**
 * Mail through SES. The effect's id travels as a tag, so that a message can be traced to what caused it; its configuration set
 * tells of those that come back.
 */
export const openMail = (
  client: SESv2Client,
  from: string,
  configuration: string | undefined,
): Pick<Outside, 'sendMail'> => ({
  sendMail: async ({ id, to, subject, text }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
          },
        },
        ...(configuration === undefined ? {} : { ConfigurationSetName: configuration }),
        EmailTags: [{ Name: 'effect', Value: id }],
      }),
    );
  },
});

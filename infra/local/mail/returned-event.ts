import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';

/** A notice of SES over SNS, as much of it as is read, with the provider's words that must go no further. */
export const returnedEvent = (
  how: 'Permanent' | 'Transient' | 'Complaint',
  address: string,
  tags: Readonly<Record<string, string>>,
  at: number,
): SNSEvent => {
  const recipients = [{ emailAddress: address, diagnosticCode: `smtp; 550 5.1.1 <${address}> user unknown` }];
  const notice = {
    ...(how === 'Complaint'
      ? { eventType: 'Complaint', complaint: { complainedRecipients: recipients } }
      : { eventType: 'Bounce', bounce: { bounceType: how, bouncedRecipients: recipients } }),
    mail: {
      destination: [address],
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  };
  return {
    Records: [
      {
        EventVersion: '1.0',
        EventSource: 'aws:sns',
        EventSubscriptionArn: 'local',
        Sns: {
          ...{
            SignatureVersion: '1',
            Signature: '',
            SigningCertUrl: '',
            UnsubscribeUrl: '',
            Type: 'Notification',
          },
          ...{ TopicArn: 'local', Subject: '', MessageAttributes: {} },
          MessageId: randomUUID(),
          Timestamp: new Date(at).toISOString(),
          Message: JSON.stringify(notice),
        },
      },
    ],
  };
};

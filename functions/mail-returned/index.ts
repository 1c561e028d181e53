import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import { noteReturned } from '#shared/application/message/note-returned.ts';
import type { ReturnedClass } from '#shared/domain/message/returned.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld();
const { logger } = openTelemetry('mail-returned');

/** What is read of SES's notice; the provider's own words and the addresses in it are left where they are. */
const noticeSchema = z.object({
  eventType: z.string(),
  bounce: z.object({ bounceType: z.string() }).optional(),
  mail: z.object({ tags: z.record(z.string(), z.array(z.string())) }),
});
type Notice = z.infer<typeof noticeSchema>;

const classOf = ({ eventType, bounce }: Notice): ReturnedClass | undefined => {
  if (eventType === 'Complaint') return 'complaint';
  if (eventType !== 'Bounce') return undefined;
  return bounce?.bounceType === 'Permanent' ? 'hard' : 'soft';
};

/** Mail that came back, as SES tells it over the topic: each is marked on the message that it was. */
export const handler = bareFaults(async ({ Records }: SNSEvent): Promise<void> => {
  for (const { Sns } of Records) {
    const notice = noticeSchema.parse(JSON.parse(Sns.Message));
    const returned = classOf(notice);
    const [effectId] = notice.mail.tags.effect ?? [];
    if (returned === undefined || effectId === undefined) continue;
    logger.info('mail-returned', { effectId, returned });
    await noteReturned(world(), { effectId, returned }, Date.parse(Sns.Timestamp));
  }
});

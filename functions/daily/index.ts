import * as z from 'zod';
import { remindDue } from '#shared/application/message/remind-due.ts';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { tellOfExpiry } from '#shared/application/recognition/tell-of-expiry.ts';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { bareError } from '../edge/bare-error.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld();
const { logger } = openTelemetry('daily');

const eventSchema = z.object({ scheduledTime: z.iso.datetime() });

/**
 * Once a day: reminds people of what is due, drafts the next round of each programme whose period has come round, tells
 * holders of certificates that run out, and takes people out of what has been kept long enough. Each is done whatever becomes
 * of the others; one that failed is logged and fails the run, which is then repeated and does nothing twice.
 */
export const handler = bareFaults(async (event: unknown): Promise<void> => {
  const now = Date.parse(eventSchema.parse(event).scheduledTime);
  const done = await Promise.allSettled([
    remindDue(world(), now),
    draftNextRounds(world(), { now }),
    tellOfExpiry(world(), { now }),
    applyRetention(world(), { now }),
  ]);
  const failed = done.flatMap(result => (result.status === 'rejected' ? [result.reason] : []));
  logger.info(
    'daily',
    Object.assign({}, ...done.map(result => (result.status === 'fulfilled' ? result.value : {}))),
  );
  for (const error of failed.flatMap(reason => (reason instanceof AggregateError ? reason.errors : [reason])))
    logger.error('daily-failed', { error: bareError(error) });
  if (failed.length > 0) throw new AggregateError(failed, 'the daily job');
});

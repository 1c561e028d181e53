import * as z from 'zod';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { openWorld } from '../edge/container.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld();
const { logger } = openTelemetry('daily');

const eventSchema = z.object({ scheduledTime: z.iso.datetime() });

/** Once a day: drafts the next round of each programme whose period has come round, and tells its officials. */
export const handler = async (event: unknown): Promise<void> => {
  const { scheduledTime } = eventSchema.parse(event);
  const drafted = await draftNextRounds(world(), { now: Date.parse(scheduledTime) });
  logger.info('daily', { drafted });
};

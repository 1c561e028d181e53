import * as z from 'zod';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld();
const { logger } = openTelemetry('retry-effects');

const eventSchema = z.object({ scheduledTime: z.iso.datetime() });

/** Every few minutes: what waited long enough is tried again. */
export const handler = bareFaults(async (event: unknown): Promise<void> => {
  const { scheduledTime } = eventSchema.parse(event);
  const { woken } = await wakeEffects(world(), Date.parse(scheduledTime));
  if (woken > 0) logger.info('retry-effects', { woken });
});

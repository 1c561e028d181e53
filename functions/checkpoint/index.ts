import * as z from 'zod';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { checkpointsPart } from '../edge/checkpoints-part.ts';
import { openWorld } from '../edge/container.ts';
import { signerPart } from '../edge/signer-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld({ checkpoints: checkpointsPart, signer: signerPart });
const { logger, metrics } = openTelemetry('checkpoint');

const eventSchema = z.object({ scheduledTime: z.iso.datetime() });
/** Faults named in the log; the export's verification names them all. */
const shown = 20;

/** Once a day: signs where every history stands. A trail that was altered is told by an alarm of its own, and not signed. */
export const handler = bareFaults(async (event: unknown): Promise<void> => {
  const now = Date.parse(eventSchema.parse(event).scheduledTime);
  const outcome = await makeCheckpoint(world(), { now });
  if (outcome.type !== 'refused') {
    logger.info('checkpoint', { ...outcome });
    return;
  }
  const { faults } = outcome;
  logger.error('checkpoint-refused', { count: faults.length, faults: faults.slice(0, shown) });
  metrics.addMetric('CheckpointRefused', 'Count', 1);
  metrics.publishStoredMetrics();
  throw new Error(
    'the audit trail contradicts the checkpoint before; see docs/operations.md, "An altered record"',
  );
});

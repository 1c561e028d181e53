import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { outsidePart } from '../edge/outside-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';

const world = openWorld({ outside: outsidePart, files: filesPart });
const { logger, metrics } = openTelemetry('deliver-effects');

/** The id of an effect that waits for delivery, from the record's new image. */
const pendingEffect = ({ eventName, dynamodb }: DynamoDBRecord): string | undefined => {
  const image = dynamodb?.NewImage;
  if (eventName === 'REMOVE' || image?.kind?.S !== 'effect' || image.state?.S !== 'pending') return undefined;
  return image.pk?.S?.slice('effect#'.length);
};

/** Counted one by one, so that an alarm rings on the first that is parked. */
const note = (metric: 'EffectFailed' | 'EffectParked', effectId: string): void => {
  logger.warn(metric, { effectId });
  metrics.addMetric(metric, 'Count', 1);
  metrics.publishStoredMetrics();
};

/**
 * Delivers effects from the table's stream, in the stream's order. A failed one is handed back with all that came after it,
 * so that the stream brings them again; what was delivered is known by its state and not repeated.
 */
export const handler = bareFaults(async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    const id = pendingEffect(record);
    if (id === undefined) continue;
    const at = record.dynamodb?.ApproximateCreationDateTime;
    const outcome = await deliverEffect(world(), id, at === undefined ? undefined : at * 1000);
    if (outcome === 'parked') note('EffectParked', id);
    if (outcome === 'again') {
      note('EffectFailed', id);
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
});

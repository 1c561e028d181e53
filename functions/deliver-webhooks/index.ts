import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { webhooksPart } from '../edge/webhooks-part.ts';

const world = openWorld({ webhooks: webhooksPart });
const { logger, metrics } = openTelemetry('deliver-webhooks');

/**
 * Makes calls to systems outside, apart from all else that leaves: one that answers slowly holds up no mail. What failed waits
 * for its next try by itself, so nothing is handed back to the stream.
 */
export const handler = bareFaults(async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  await Promise.all(
    event.Records.map(async ({ dynamodb }) => {
      const id = dynamodb?.NewImage?.pk?.S?.slice('effect#'.length);
      const at = dynamodb?.ApproximateCreationDateTime;
      if (id === undefined || at === undefined) return;
      if ((await deliverWebhookCall(world(), id, at * 1000)) !== 'parked') return;
      logger.warn('EffectParked', { effectId: id });
      metrics.addMetric('EffectParked', 'Count', 1);
      metrics.publishStoredMetrics();
    }),
  );
  return { batchItemFailures: [] };
});

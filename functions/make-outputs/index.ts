import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { makeOutput } from '#shared/application/output/make-output.ts';
import { bareError } from '../edge/bare-error.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { renderPart } from './render-part.ts';

const world = openWorld({ files: filesPart, render: renderPart });
const { logger } = openTelemetry('make-outputs');

/** The id of an output that was just asked for, from the record's new image. */
const askedOutput = ({ eventName, dynamodb }: DynamoDBRecord): string | undefined => {
  const image = dynamodb?.NewImage;
  if (eventName === 'REMOVE' || image?.kind?.S !== 'output' || image.state?.S !== 'asked') return undefined;
  return image.pk?.S?.slice('output#'.length);
};

/**
 * Makes outputs from the table's stream, one after the other. A failed one is handed back with all that came after it, so
 * that the stream brings them again; what was made is known by its state and not repeated.
 */
export const handler = bareFaults(async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    const id = askedOutput(record);
    if (id === undefined) continue;
    const at = record.dynamodb?.ApproximateCreationDateTime;
    const { outcome, error } = await makeOutput(world(), id, {
      at: at === undefined ? undefined : at * 1000,
      requestId: record.eventID ?? 'records-stream',
    });
    if (error !== undefined)
      logger.error('output-failed', {
        outputId: id,
        error: bareError(error),
      });
    if (outcome === 'again')
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
  }
  return { batchItemFailures: [] };
});

import type { S3Event } from 'aws-lambda';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import { bareError } from '../edge/bare-error.ts';
import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { examinePart } from './examine-part.ts';
import { keyOf } from './key-of.ts';
import { signaturesPart } from './signatures-part.ts';

const world = openWorld({ files: filesPart, examine: examinePart, signatures: signaturesPart });
const { logger } = openTelemetry('attachment-arrived');

/**
 * Examines what arrived in the object store. Events may come twice, late and out of order; one that fails is thrown after
 * the others were handled, so that it is brought again.
 */
export const handler = bareFaults(async (event: S3Event): Promise<void> => {
  const failures: unknown[] = [];
  for (const record of event.Records) {
    const key = keyOf(record.s3.object.key);
    if (key === undefined) {
      logger.warn('attachment-ignored', { reason: 'the key cannot be decoded' });
      continue;
    }
    try {
      const { outcome, documentId } = await onObjectCreated(
        world(),
        { key },
        Date.parse(record.eventTime),
        record.responseElements['x-amz-request-id'] ?? 'object-created',
      );
      logger.info('attachment', { outcome, documentId });
    } catch (error) {
      logger.error('attachment-failed', { error: bareError(error) });
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'files could not be examined');
});

import { createHash } from 'node:crypto';
import type { _Record as SdkRecord, AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, AttributeValue as LambdaValue } from 'aws-lambda';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** One attribute value as Lambda's JSON event carries it: binary as Base64 text, everything else unchanged. */
const toLambdaValue = (value: SdkValue): LambdaValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toLambdaValue) };
  if (value.M !== undefined) return { M: toLambdaImage(value.M) };
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  if (value.NULL !== undefined) return { NULL: value.NULL };
  throw new Error(`unknown attribute type ${Object.keys(value).join(', ')} in a stream record`);
};

const toLambdaImage = (image: Readonly<Record<string, SdkValue>>): Record<string, LambdaValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toLambdaValue(value)]));

/** A record with its sequence number at hand. */
export type StreamRecord = { readonly sequenceNumber: string; readonly record: DynamoDBRecord };

/**
 * A record of the streams API as a Lambda event source mapping would hand it over: times in seconds, binary as Base64,
 * and an `eventID` that is unique over all tables (the engine counts from 1 in each).
 */
export const toStreamRecord = (source: SdkRecord, streamArn: string): StreamRecord => {
  const change = source.dynamodb;
  const sequenceNumber = change?.SequenceNumber;
  if (change === undefined || sequenceNumber === undefined) {
    throw new Error(`a record of ${streamArn} has no sequence number`);
  }
  const created = change.ApproximateCreationDateTime;
  const record: DynamoDBRecord = {
    eventID: createHash('sha256').update(`${streamArn}\n${sequenceNumber}`).digest('hex').slice(0, 32),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    ...(source.eventName !== undefined && { eventName: source.eventName }),
    ...(source.awsRegion !== undefined && { awsRegion: source.awsRegion }),
    dynamodb: {
      SequenceNumber: sequenceNumber,
      ...(created !== undefined && { ApproximateCreationDateTime: Math.floor(created.getTime() / 1_000) }),
      ...(change.Keys !== undefined && { Keys: toLambdaImage(change.Keys) }),
      ...(change.NewImage !== undefined && { NewImage: toLambdaImage(change.NewImage) }),
      ...(change.OldImage !== undefined && { OldImage: toLambdaImage(change.OldImage) }),
      ...(change.SizeBytes !== undefined && { SizeBytes: change.SizeBytes }),
      ...(change.StreamViewType !== undefined && { StreamViewType: change.StreamViewType }),
    },
  };
  return { sequenceNumber, record };
};

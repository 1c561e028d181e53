import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Checkpoints } from '#shared/application/ports.ts';
import { orUnavailable, outsideRetries } from '../aws/unavailable.ts';

const folder = 'checkpoints/';
const keyOf = (sequence: number): string => `${folder}${String(sequence).padStart(10, '0')}.jsonl`;

const open = (client: S3Client, bucket: string): Checkpoints => {
  const read = async (key: string): Promise<string | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Body === undefined ? undefined : await orUnavailable(Body.transformToString('utf8'));
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  return {
    latest: async () => {
      let last: string | undefined;
      let from: string | undefined;
      do {
        const page: ListObjectsV2CommandOutput = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: folder,
            ...(from === undefined ? {} : { ContinuationToken: from }),
          }),
        );
        last = page.Contents?.at(-1)?.Key ?? last;
        from = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (from !== undefined);
      return last === undefined ? undefined : read(last);
    },
    write: async (sequence, text) => {
      const key = keyOf(sequence);
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            ContentType: 'application/jsonl',
            Body: text,
            IfNoneMatch: '*',
          }),
        );
        return 'written';
      } catch (error) {
        if (!(error instanceof S3ServiceException) || error.name !== 'PreconditionFailed') throw error;
        // The answer to our own write may have been lost, and its repetition refused.
        return (await read(key)) === text ? 'written' : 'taken';
      }
    },
  };
};

/** The checkpoints port on a bucket of its own. */
export const openCheckpoints = (client: S3Client, bucket: string): Checkpoints => {
  client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
  return open(client, bucket);
};

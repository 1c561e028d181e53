import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, ListObjectsV2Command, type ListObjectsV2CommandOutput } from '@aws-sdk/client-s3';
import type { Installation } from './installation.ts';

/**
 * Copies the signed checkpoints beside the export, before the tables are read: every entry that one of them signed is then
 * in the export too, though people work on.
 */
export const copyCheckpoints = async (
  { s3, checkpointsBucket }: Installation,
  folder: string,
): Promise<number> => {
  if (checkpointsBucket === undefined) return 0;
  const target = join(folder, 'checkpoints');
  let count = 0;
  let from: string | undefined;
  do {
    const page: ListObjectsV2CommandOutput = await s3.send(
      new ListObjectsV2Command({
        Bucket: checkpointsBucket,
        Prefix: 'checkpoints/',
        ...(from === undefined ? {} : { ContinuationToken: from }),
      }),
    );
    for (const { Key: key = '' } of page.Contents ?? []) {
      mkdirSync(target, { recursive: true });
      count += 1;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: checkpointsBucket, Key: key }));
      if (!(Body instanceof Readable)) throw new Error(`${key} came without a body`);
      await pipeline(Body, createWriteStream(join(target, basename(key))));
    }
    from = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (from !== undefined);
  return count;
};

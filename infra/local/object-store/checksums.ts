import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type RunningDigest, runningCrc32, runningCrc32c, runningCrc64Nvme } from './crc.ts';
import { S3Error } from './errors.ts';

type Algorithm = {
  readonly header: string;
  readonly element: string;
  readonly bytes: number;
  readonly types: readonly ChecksumType[];
  readonly start: () => RunningDigest;
};

export const checksumTypeSchema = z.enum(['FULL_OBJECT', 'COMPOSITE']);
export type ChecksumType = z.infer<typeof checksumTypeSchema>;

export const checksumAlgorithmSchema = z.enum(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']);
export type ChecksumAlgorithm = z.infer<typeof checksumAlgorithmSchema>;

/** A stored checksum: base64, with `-<parts>` behind it when it is composite. */
export const checksumSchema = z.object({
  algorithm: checksumAlgorithmSchema,
  type: checksumTypeSchema,
  value: z.string(),
});
export type Checksum = z.infer<typeof checksumSchema>;

/**
 * The algorithms, with the checksum types that S3 allows for a multipart object, its default first
 * ("Checking object integrity", S3 User Guide).
 */
export const algorithms = {
  CRC32: {
    header: 'x-amz-checksum-crc32',
    element: 'ChecksumCRC32',
    bytes: 4,
    types: ['COMPOSITE', 'FULL_OBJECT'],
    start: runningCrc32,
  },
  CRC32C: {
    header: 'x-amz-checksum-crc32c',
    element: 'ChecksumCRC32C',
    bytes: 4,
    types: ['COMPOSITE', 'FULL_OBJECT'],
    start: runningCrc32c,
  },
  CRC64NVME: {
    header: 'x-amz-checksum-crc64nvme',
    element: 'ChecksumCRC64NVME',
    bytes: 8,
    types: ['FULL_OBJECT'],
    start: runningCrc64Nvme,
  },
  SHA1: {
    header: 'x-amz-checksum-sha1',
    element: 'ChecksumSHA1',
    bytes: 20,
    types: ['COMPOSITE'],
    start: () => createHash('sha1'),
  },
  SHA256: {
    header: 'x-amz-checksum-sha256',
    element: 'ChecksumSHA256',
    bytes: 32,
    types: ['COMPOSITE'],
    start: () => createHash('sha256'),
  },
} as const satisfies Record<ChecksumAlgorithm, Algorithm>;

export const algorithmNames: readonly ChecksumAlgorithm[] = checksumAlgorithmSchema.options;

/** The header names of all checksums, for the lists of what an operation understands. */
export const checksumHeaders: readonly string[] = algorithmNames.map(name => algorithms[name].header);

/** What S3 computes when the client names no algorithm. */
export const defaultAlgorithm: ChecksumAlgorithm = 'CRC64NVME';

/** Reads an algorithm's name; refuses unknown ones by name. */
export const parseAlgorithm = (name: string): ChecksumAlgorithm => {
  const parsed = checksumAlgorithmSchema.safeParse(name.toUpperCase());
  if (!parsed.success) throw new S3Error('NotImplemented', `Checksum algorithm ${name} is not implemented.`);
  return parsed.data;
};

/** The one checksum that a request carries; refuses two, and values of the wrong length. */
export const sentChecksum = (
  read: (header: string) => string | undefined,
): { algorithm: ChecksumAlgorithm; value: string } | undefined => {
  const found = algorithmNames.flatMap(algorithm => {
    const value = read(algorithms[algorithm].header);
    return value === undefined ? [] : [{ algorithm, value }];
  });
  if (found.length > 1)
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  const [only] = found;
  if (only !== undefined) requireChecksumForm(only.algorithm, only.value);
  return only;
};

/** Refuses a value that cannot be a digest of that algorithm. */
export const requireChecksumForm = (algorithm: ChecksumAlgorithm, value: string): void => {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== algorithms[algorithm].bytes || bytes.toString('base64') !== value)
    throw new S3Error('InvalidRequest', `Value for ${algorithms[algorithm].header} header is invalid.`);
};

/** The checksum of the parts' checksums, S3's COMPOSITE type. */
export const compositeChecksum = (algorithm: ChecksumAlgorithm, parts: readonly string[]): string => {
  const digest = algorithms[algorithm].start();
  for (const part of parts) digest.update(Buffer.from(part, 'base64'));
  return `${digest.digest().toString('base64')}-${parts.length}`;
};

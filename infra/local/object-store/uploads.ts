import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Attributes, attributesSchema, type Tags, tagsSchema } from './attributes.ts';
import {
  type ChecksumAlgorithm,
  type ChecksumType,
  checksumAlgorithmSchema,
  checksumTypeSchema,
} from './checksums.ts';

/** A multipart upload; `algorithm` is null when its creation named none. */
export type Upload = {
  readonly uploadId: string;
  readonly bucket: string;
  readonly key: string;
  readonly attributes: Attributes;
  readonly tags: Tags;
  readonly algorithm: ChecksumAlgorithm | null;
  readonly checksumType: ChecksumType | null;
  /** Set once completed. */
  readonly versionId: string | null;
  readonly createdAt: number;
};

export type Part = {
  readonly number: number;
  readonly body: string;
  readonly size: number;
  readonly etag: string;
  readonly algorithm: ChecksumAlgorithm | null;
  readonly checksum: string | null;
  readonly createdAt: number;
};

const uploadRow = z
  .object({
    upload_id: z.string(),
    bucket: z.string(),
    key: z.string(),
    attributes: z.string(),
    tags: z.string(),
    algorithm: checksumAlgorithmSchema.nullable(),
    checksum_type: checksumTypeSchema.nullable(),
    version_id: z.string().nullable(),
    created_at: z.number(),
  })
  .transform(
    (row): Upload => ({
      uploadId: row.upload_id,
      bucket: row.bucket,
      key: row.key,
      attributes: attributesSchema.parse(JSON.parse(row.attributes)),
      tags: tagsSchema.parse(JSON.parse(row.tags)),
      algorithm: row.algorithm,
      checksumType: row.checksum_type,
      versionId: row.version_id,
      createdAt: row.created_at,
    }),
  );

const partRow = z
  .object({
    number: z.number(),
    body: z.string(),
    size: z.number(),
    etag: z.string(),
    algorithm: checksumAlgorithmSchema.nullable(),
    checksum: z.string().nullable(),
    created_at: z.number(),
  })
  .transform(({ created_at: createdAt, ...rest }): Part => ({ ...rest, createdAt }));

/** The tables of multipart uploads and their parts. */
export const uploadsTable = (database: DatabaseSync) => {
  const insert = database.prepare(
    `INSERT INTO uploads (upload_id, bucket, key, attributes, tags, algorithm, checksum_type, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const find = database.prepare('SELECT * FROM uploads WHERE upload_id = ? AND bucket = ? AND key = ?');
  const complete = database.prepare('UPDATE uploads SET version_id = ? WHERE upload_id = ?');
  const remove = database.prepare('DELETE FROM uploads WHERE upload_id = ?');
  const putPart = database.prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const parts = database.prepare('SELECT * FROM parts WHERE upload_id = ? ORDER BY number');
  const removeParts = database.prepare('DELETE FROM parts WHERE upload_id = ?');
  const bodies = database.prepare('SELECT body FROM parts');

  return {
    add: (upload: Upload): void => {
      const { uploadId, bucket, key, algorithm, checksumType, createdAt } = upload;
      const [attributes, tags] = [JSON.stringify(upload.attributes), JSON.stringify(upload.tags)];
      insert.run(uploadId, bucket, key, attributes, tags, algorithm, checksumType, createdAt);
    },
    find: (uploadId: string, bucket: string, key: string): Upload | undefined => {
      const row = find.get(uploadId, bucket, key);
      return row === undefined ? undefined : uploadRow.parse(row);
    },
    /** Marks an upload as having become `versionId` and drops its parts' rows. */
    complete: (uploadId: string, versionId: string): void => {
      complete.run(versionId, uploadId);
      removeParts.run(uploadId);
    },
    remove: (uploadId: string): void => {
      removeParts.run(uploadId);
      remove.run(uploadId);
    },
    /** Adds a part or replaces the one of the same number. */
    putPart: (uploadId: string, part: Part): void => {
      const { number, body, size, etag, algorithm, checksum, createdAt } = part;
      putPart.run(uploadId, number, body, size, etag, algorithm, checksum, createdAt);
    },
    parts: (uploadId: string): Part[] => parts.all(uploadId).map(row => partRow.parse(row)),
    bodies: (): string[] => bodies.all().map(row => z.object({ body: z.string() }).parse(row).body),
  };
};

export type UploadsTable = ReturnType<typeof uploadsTable>;

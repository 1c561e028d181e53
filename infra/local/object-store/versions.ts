import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Attributes, attributesSchema, type Tags, tagsSchema } from './attributes.ts';
import { type Checksum, checksumSchema } from './checksums.ts';

/** A version of an object, or (without `body`) a delete marker. Times in milliseconds. */
export type Version = {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly body: string | null;
  readonly size: number;
  readonly etag: string;
  readonly attributes: Attributes;
  readonly tags: Tags;
  readonly checksum: Checksum | null;
  readonly createdAt: number;
};

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const rowSchema = z
  .object({
    bucket: z.string(),
    key: z.string(),
    version_id: z.string(),
    body: z.string().nullable(),
    size: z.number(),
    etag: z.string(),
    attributes: json(attributesSchema),
    tags: json(tagsSchema),
    checksum: json(checksumSchema).nullable(),
    created_at: z.number(),
  })
  .transform(
    ({ version_id: versionId, created_at: createdAt, ...rest }): Version => ({
      ...rest,
      versionId,
      createdAt,
    }),
  );

const readRow = (row: unknown): Version | undefined => (row === undefined ? undefined : rowSchema.parse(row));

/** How far one listing query looks; delimiters may need several. */
const pageRows = 1_000;

/** The table of versions: every put adds one, nothing but `erase` takes one away. */
export const versionsTable = (database: DatabaseSync) => {
  const insert = database.prepare(
    `INSERT INTO versions (bucket, key, version_id, body, size, etag, attributes, tags, checksum, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const latest = database.prepare(
    'SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1',
  );
  const pinned = database.prepare('SELECT * FROM versions WHERE bucket = ? AND key = ? AND version_id = ?');
  const erase = database.prepare('DELETE FROM versions WHERE bucket = ? AND key = ? AND version_id = ?');
  const tag = database.prepare('UPDATE versions SET tags = ? WHERE version_id = ?');
  const under = database.prepare(
    `SELECT * FROM versions WHERE bucket = ? AND substr(key, 1, length(?)) = ? AND key >= ?
     ORDER BY key, seq DESC LIMIT ${pageRows + 1}`,
  );
  const bodies = database.prepare('SELECT body FROM versions WHERE body IS NOT NULL');
  const currentAfter = database.prepare(
    `SELECT * FROM versions AS v
     WHERE bucket = ? AND key > ? AND key >= ? AND substr(key, 1, length(?)) = ? AND body IS NOT NULL
       AND seq = (SELECT max(seq) FROM versions WHERE bucket = v.bucket AND key = v.key)
     ORDER BY key LIMIT ${pageRows}`,
  );

  return {
    /** Adds a version as the key's current one and returns its sequence number. */
    add: (version: Version): number => {
      const { bucket, key, versionId, body, size, etag, createdAt } = version;
      const checksum = version.checksum === null ? null : JSON.stringify(version.checksum);
      const { lastInsertRowid } = insert.run(
        bucket,
        key,
        versionId,
        body,
        size,
        etag,
        JSON.stringify(version.attributes),
        JSON.stringify(version.tags),
        checksum,
        createdAt,
      );
      return Number(lastInsertRowid);
    },
    /** The newest version, which may be a delete marker. */
    latest: (bucket: string, key: string) => readRow(latest.get(bucket, key)),
    pinned: (bucket: string, key: string, versionId: string) => readRow(pinned.get(bucket, key, versionId)),
    erase: (bucket: string, key: string, versionId: string): void => {
      erase.run(bucket, key, versionId);
    },
    setTags: (versionId: string, tags: Tags): void => {
      tag.run(JSON.stringify(tags), versionId);
    },
    /** Current objects (no delete markers) in UTF-8 order of their keys, after `after`. */
    currentAfter: (bucket: string, prefix: string, after: string): Version[] =>
      currentAfter.all(bucket, after, prefix, prefix, prefix).map(row => rowSchema.parse(row)),
    /** Every version and delete marker under a prefix, the newest of each key first; one more than a page where there are more. */
    under: (bucket: string, prefix: string): Version[] =>
      under.all(bucket, prefix, prefix, prefix).map(row => rowSchema.parse(row)),
    bodies: (): string[] => bodies.all().map(row => z.object({ body: z.string() }).parse(row).body),
    pageRows,
  };
};

export type VersionsTable = ReturnType<typeof versionsTable>;

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { openBodyFiles } from './body-files.ts';
import { inTransaction, openDatabase } from './database.ts';
import { versionsTable } from './versions.ts';

/** A version of an object as another store had it. */
export type ImportedVersion = {
  readonly key: string;
  readonly versionId: string;
  readonly etag: string;
  readonly contentType: string;
  /** As S3 spells it; `-<parts>` behind it where it is over the parts of an upload. */
  readonly checksumSha256: string | null;
  /** Milliseconds. */
  readonly createdAt: number;
  /** Where the bytes lie, and their SHA-256 in hexadecimal. */
  readonly file: string;
  readonly sha256: string;
};

/**
 * Puts versions into the folder of a store that does not run, each under the id it had, since records name it; in their
 * order, the current one of a key last. Nothing is announced: these objects were examined where they came from.
 * Throws where the bytes are not those of the hash.
 */
export const importVersions = async (
  folder: string,
  bucket: string,
  incoming: AsyncIterable<ImportedVersion>,
): Promise<number> => {
  const bodies = openBodyFiles(join(folder, 'bodies'));
  const database = openDatabase(join(folder, 'metadata.sqlite'));
  const versions = versionsTable(database);
  let count = 0;
  try {
    for await (const {
      key,
      versionId,
      etag,
      contentType,
      checksumSha256,
      createdAt,
      ...source
    } of incoming) {
      const sha256 = Buffer.from(source.sha256, 'hex').toString('base64');
      const body = await bodies.store(
        {
          chunks: createReadStream(source.file),
          algorithm: 'SHA256',
          verify: ({ checksums }) => {
            if (checksums.get('SHA256') !== sha256)
              throw new Error(`${key}: the bytes are not those of its hash`);
          },
        },
        [],
      );
      inTransaction(database, () =>
        versions.add({
          bucket,
          key,
          versionId,
          body: body.file,
          size: body.size,
          etag,
          attributes: { headers: { 'content-type': contentType }, metadata: {} },
          tags: {},
          checksum:
            checksumSha256 === null
              ? null
              : {
                  algorithm: 'SHA256',
                  type: checksumSha256.includes('-') ? 'COMPOSITE' : 'FULL_OBJECT',
                  value: checksumSha256,
                },
          createdAt,
        }),
      );
      count += 1;
    }
  } finally {
    database.close();
  }
  return count;
};

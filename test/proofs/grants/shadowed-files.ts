import type { S3Client } from '@aws-sdk/client-s3';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { NamedCall } from '#infra/local/object-store/operation.ts';
import type { Files } from '#shared/application/ports.ts';

type Shadow = {
  /** The adapter, by the function's own key, and what it stands on. */
  readonly real: Files;
  readonly owner: S3Client;
  readonly bucket: string;
  /** Weighs what a form or an address that was signed lets its holder do. */
  readonly sign: (call: NamedCall) => void;
};

/**
 * Files as a story has them, each of whose calls is made to the object store as well, by the adapter and in the function's
 * name. Versions that a story names are not there, which does not matter: who may not ask is refused before that is seen.
 */
export const shadowedFiles = (files: Files, { real, owner, bucket, sign }: Shadow): Files => {
  /** The object store's own answers are of no interest, but for the refusal of a role. */
  const shadow = async (call: Promise<unknown>): Promise<void> => {
    await call.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AccessDenied') throw error;
    });
  };
  const signed = (operation: string, key: string, versioned = false): void =>
    sign({ operation, bucket, key, versioned });
  return {
    ticket: async upload => {
      signed('PostObject', upload.key);
      return files.ticket(upload);
    },
    partUrl: async part => {
      signed('UploadPart', part.key);
      return files.partUrl(part);
    },
    downloadUrl: async object => {
      signed('GetObject', object.key, true);
      return files.downloadUrl(object);
    },
    beginParts: async upload => {
      await shadow(real.beginParts(upload));
      return files.beginParts(upload);
    },
    listParts: async upload => {
      await shadow(real.listParts(upload));
      return files.listParts(upload);
    },
    completeParts: async upload => {
      await shadow(real.completeParts(upload));
      return files.completeParts(upload);
    },
    head: async (key, versionId) => {
      const found = await files.head(key, versionId);
      // Whoever asks after a file that is there is not to be seen asking after one that is not.
      if (found !== undefined)
        await owner.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'mẫu' }));
      await shadow(real.head(key, versionId));
      return found;
    },
    read: async (key, versionId) => {
      await shadow(real.read(key, versionId));
      return files.read(key, versionId);
    },
    write: async object => {
      await shadow(real.write(object));
      return files.write(object);
    },
    writeStream: async object => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of object.chunks) chunks.push(chunk);
      const again = async function* () {
        yield* chunks;
      };
      await shadow(real.writeStream({ ...object, chunks: again() }));
      return files.writeStream({ ...object, chunks: again() });
    },
    remove: async key => {
      await owner.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'mẫu' }));
      await shadow(real.remove(key));
      return files.remove(key);
    },
  };
};

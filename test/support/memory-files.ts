import { createHash } from 'node:crypto';
import type { Files } from '#shared/application/ports.ts';

type Held = { readonly versionId: string; readonly bytes: Uint8Array };

const notHere = (): never => {
  throw new Error('there is no such object');
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The files port over a map, for use cases that hand out tickets and look at what was uploaded. */
export const memoryFiles = (): Files & {
  readonly put: (key: string, bytes: Uint8Array) => void;
  readonly putPart: (uploadId: string, part: number, bytes: Uint8Array) => void;
  /** How everything stands now; called, it stands so again. */
  readonly remember: () => () => void;
} => {
  const held = new Map<string, Held>();
  const uploads = new Map<string, ReadonlyMap<number, Uint8Array>>();
  const put = (key: string, bytes: Uint8Array) => {
    held.set(key, { versionId: `version-${held.size + 1}`, bytes });
  };
  return {
    put,
    putPart: (uploadId, part, bytes) => {
      uploads.set(uploadId, new Map(uploads.get(uploadId)).set(part, bytes));
    },
    remember: () => {
      const [objects, open] = [new Map(held), new Map(uploads)];
      return () => {
        held.clear();
        uploads.clear();
        for (const [key, object] of objects) held.set(key, object);
        for (const [id, parts] of open) uploads.set(id, parts);
      };
    },
    ticket: async ({ key, expiresAt }) => ({ url: 'https://files.mau.example/', fields: { key }, expiresAt }),
    beginParts: async ({ key }) => {
      const uploadId = `upload-${key}-${uploads.size}`;
      uploads.set(uploadId, new Map());
      return uploadId;
    },
    partUrl: async ({ key, part }) => `https://files.mau.example/${key}?part=${part}`,
    listParts: async ({ uploadId }) =>
      [...(uploads.get(uploadId) ?? [])].map(([part, { length: bytes }]) => ({
        ...{ part, bytes, etag: `part-${part}` },
      })),
    completeParts: async ({ key, uploadId }) => {
      const parts = uploads.get(uploadId);
      if (parts === undefined) return 'gone';
      put(key, joined([...parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)));
      uploads.delete(uploadId);
      return 'completed';
    },
    head: async key => {
      const found = held.get(key);
      return (
        found && {
          versionId: found.versionId,
          bytes: found.bytes.length,
          sha256: createHash('sha256').update(found.bytes).digest('hex'),
        }
      );
    },
    read: async key => held.get(key)?.bytes ?? notHere(),
    write: async ({ key, bytes }) => {
      put(key, bytes);
      return { versionId: held.get(key)?.versionId ?? '' };
    },
    writeStream: async ({ key, chunks }) => {
      const pieces: Uint8Array[] = [];
      for await (const chunk of chunks) pieces.push(chunk);
      const bytes = joined(pieces);
      put(key, bytes);
      return {
        versionId: held.get(key)?.versionId ?? '',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    },
    remove: async key => {
      held.delete(key);
    },
    downloadUrl: async ({ key, versionId, fileName }) =>
      `https://files.mau.example/${key}?versionId=${versionId}&name=${encodeURIComponent(fileName)}`,
  };
};

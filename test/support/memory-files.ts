import { createHash } from 'node:crypto';
import type { Files } from '#shared/application/ports.ts';

type Held = { readonly versionId: string; readonly bytes: Uint8Array };

const notHere = (): never => {
  throw new Error('these files are held in memory: no parts, no download');
};

/** The files port over a map, for use cases that hand out tickets and look at what was uploaded. */
export const memoryFiles = (): Files & { readonly put: (key: string, bytes: Uint8Array) => void } => {
  const held = new Map<string, Held>();
  const put = (key: string, bytes: Uint8Array) => {
    held.set(key, { versionId: `version-${held.size + 1}`, bytes });
  };
  return {
    put,
    ticket: async ({ key, expiresAt }) => ({ url: 'https://files.mau.example/', fields: { key }, expiresAt }),
    beginParts: notHere,
    partUrl: notHere,
    listParts: notHere,
    completeParts: notHere,
    abortParts: notHere,
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
      const bytes = Buffer.concat(pieces);
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

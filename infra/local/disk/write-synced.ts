import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a whole file whose bytes are on the disk when this returns; its name may not be yet (`syncFolder`). */
export const writeSynced = (file: string, content: string, mode = 0o644): void => {
  const descriptor = openSync(file, 'w', mode);
  try {
    writeSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

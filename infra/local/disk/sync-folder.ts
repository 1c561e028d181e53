import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Brings the names in a folder to the disk: a file that was renamed or linked there may be gone after a power cut before. */
export const syncFolder = (folder: string): void => {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

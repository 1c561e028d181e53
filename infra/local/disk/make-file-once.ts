import { linkSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';
import { syncFolder } from './sync-folder.ts';
import { writeSynced } from './write-synced.ts';

/**
 * Makes a file that stays, readable by its owner alone: two that make it at the same moment settle on one of the two, and no
 * power cut takes it away once this returned.
 */
export const makeFileOnce = (file: string, content: string): void => {
  const temporary = `${file}.${process.pid}.tmp`;
  writeSynced(temporary, content, 0o600);
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary);
  }
  syncFolder(dirname(file));
};

import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** A text file's content, or undefined where there is no such file; every other failure throws. */
export const readFileIfPresent = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

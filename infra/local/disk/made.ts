import { existsSync, statSync, writeFileSync } from 'node:fs';
import { DamagedFileError } from './damaged-file.ts';

const marker = (file: string): string => `${file}.made`;

/** Whether a database was made before. Throws where it was and is gone or empty: SQLite would begin a new one and say nothing. */
export const wasMade = (file: string): boolean => {
  if (!existsSync(marker(file))) return false;
  if (!existsSync(file) || statSync(file).size === 0) throw new DamagedFileError(file, 'it is gone');
  return true;
};

export const noteMade = (file: string): void => {
  if (!existsSync(marker(file))) writeFileSync(marker(file), '');
};

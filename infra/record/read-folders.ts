import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The folder that a command of the record is given, and the data folder it is about; without one, its usage and exit code 2. */
export const readFolders = (
  name: 'export' | 'import',
): { readonly folder: string; readonly data: string } => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: join(import.meta.dirname, '../../.local') } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(`npm run ${name} -- <folder> [--data <data folder>]`);
    process.exit(2);
  }
  return { folder, data: values.data };
};

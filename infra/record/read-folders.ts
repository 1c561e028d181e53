import { join } from 'node:path';
import { parseArgs } from 'node:util';

const usage = {
  export: 'npm run export -- <folder> [--data <data folder>]',
  import: 'npm run import -- <folder> [--data <data folder>] [--keys <copy of its folder kms>]',
} as const;

/** The folder that a command of the record is given, and the data folder it is about; without one, its usage and exit code 2. */
export const readFolders = (
  name: keyof typeof usage,
): { readonly folder: string; readonly data: string; readonly keys: string | undefined } => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: join(import.meta.dirname, '../../.local') },
      keys: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || (name === 'export' && values.keys !== undefined)) {
    console.error(usage[name]);
    process.exit(2);
  }
  return { folder, data: values.data, keys: values.keys };
};

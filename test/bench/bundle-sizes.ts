import { statSync } from 'node:fs';
import { join } from 'node:path';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { bundleBareClient } from './bare-client.ts';
import { type Line, rounded } from './line.ts';
import { medianOf } from './measure.ts';

const bundles = join(import.meta.dirname, '../../dist/functions');

/** Everything that Lambda reads of a function's code before its first line runs: a bundle is one file, read whole. */
export const bundleFileOf = (name: keyof typeof catalog): string =>
  join(bundles, catalog[name].folder, 'index.cjs');

export const apiFunctions = functionNames.filter(
  name => (catalog[name] satisfies FunctionEntry).trigger.type === 'routes',
);

/** Bytes of each API handler's bundle against the bare DynamoDB client, bundled alike. */
export const measureBundleSizes = async (): Promise<readonly Line[]> => {
  const bare = statSync(await bundleBareClient()).size;
  const sizes = apiFunctions.map(name => ({ name, ratio: statSync(bundleFileOf(name)).size / bare }));
  const worst = sizes.reduce((a, b) => (a.ratio > b.ratio ? a : b));
  const line = { unit: 'x', yardstick: `a bare DynamoDB client, ${Math.round(bare / 1000)} kB` };
  return [
    {
      ...line,
      name: 'bundle bytes, median of API handlers',
      value: rounded(medianOf(sizes.map(({ ratio }) => ratio))),
      bound: null,
      note: `${sizes.length} handlers`,
    },
    {
      ...line,
      name: 'bundle bytes, largest API handler',
      value: rounded(worst.ratio),
      bound: null,
      note: worst.name,
    },
  ];
};

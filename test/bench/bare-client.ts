import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '#infra/build/build-functions.ts';

/** The yardstick of every bundle: a handler that does nothing but put one item with the bare client. */
const source = `
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = event => client.send(new PutItemCommand(event));
`;

/** Bundles the yardstick with the very options of the functions; answers where it lies. */
export const bundleBareClient = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bench-'));
  const entry = join(folder, 'bare.mjs');
  writeFileSync(entry, source);
  const file = join(folder, 'bare.cjs');
  await build({
    ...bundleOptions,
    entryPoints: [entry],
    outfile: file,
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
  });
  return file;
};

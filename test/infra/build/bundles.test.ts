import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { functionNames } from '#functions/catalog.ts';
import { functionsBuild } from '#infra/build/build-functions.ts';
import { buildIfStale } from '#infra/build/stale.ts';
import { bundleOf } from './bundle-of.ts';

/** What a process of its own says after it loaded one bundle: which parts of Node came with it, which files beside it. */
const loaded = `
const bundle = process.argv[1];
const { handler } = require(bundle);
const folder = require('node:path').dirname(bundle);
console.log(JSON.stringify({ handler: typeof handler, beside: Object.keys(require.cache).filter(path => path.startsWith(folder) && path !== bundle), undici: process.moduleLoadList.some(name => /undici/.test(name)) }));
`;
const saidSchema = z.object({ handler: z.string(), beside: z.array(z.string()), undici: z.boolean() });

const load = (name: (typeof functionNames)[number]) =>
  saidSchema.parse(
    JSON.parse(
      execFileSync(process.execPath, ['-e', loaded, bundleOf(name)], {
        env: { AWS_REGION: 'ap-southeast-1', NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    ),
  );

describe('the bundles of the functions', () => {
  beforeAll(() => buildIfStale(functionsBuild), 300_000);

  test.each(functionNames)('%s starts without undici, and without the files beside it', name => {
    expect(load(name)).toEqual({ handler: 'function', undici: false, beside: [] });
  });

  test.each(functionNames)('%s has no import that Node would have to resolve as an ES module', name => {
    const code = readFileSync(bundleOf(name), 'utf8');
    expect(code.match(/\bimport\(["']node:\w+["']\)/g) ?? []).toEqual([]);
  });
});

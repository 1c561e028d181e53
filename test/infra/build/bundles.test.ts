import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { functionNames } from '#functions/catalog.ts';
import { functionsBuild } from '#infra/build/build-functions.ts';
import { buildIfStale } from '#infra/build/stale.ts';
import { bundleOf } from './bundle-of.ts';

/** What a process of its own says after it loaded one bundle: which parts of Node came with it, the longest text it read as JSON. */
const loaded = `
const parse = JSON.parse;
let longest = 0;
JSON.parse = (text, ...more) => {
  longest = Math.max(longest, String(text).length);
  return parse(text, ...more);
};
const { handler } = require(process.argv[1]);
console.log(JSON.stringify({ handler: typeof handler, longest, undici: process.moduleLoadList.some(name => /undici/.test(name)) }));
`;
const saidSchema = z.object({ handler: z.string(), longest: z.number(), undici: z.boolean() });

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

  test.each(functionNames)('%s starts without undici and without reading the communes', name => {
    const { longest, ...said } = load(name);
    expect(said).toEqual({ handler: 'function', undici: false });
    // The communes of today are some 200,000 characters.
    expect(longest).toBeLessThan(100_000);
  });

  test.each(functionNames)('%s has no import that Node would have to resolve as an ES module', name => {
    const code = readFileSync(bundleOf(name), 'utf8');
    expect(code.match(/\bimport\(["']node:\w+["']\)/g) ?? []).toEqual([]);
  });
});

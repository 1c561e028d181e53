import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type Build, buildIfStale } from '#infra/build/stale.ts';

const base = mkdtempSync(join(tmpdir(), 'tieu-bieu-stale-'));
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A part of one source and one file, which counts how often it was built. */
const part = () => {
  const source = join(base, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'a.txt'), 'one');
  let built = 0;
  const build: Build = {
    sources: [source],
    output: join(base, 'output'),
    stamp: '.notes/stamp',
    into: async folder => {
      built += 1;
      await new Promise(resolve => setImmediate(resolve));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'made.txt'), readFileSync(join(source, 'a.txt')));
    },
  };
  return { build, source, built: () => built };
};
const made = () => readFileSync(join(base, 'output/made.txt'), 'utf8');

test('what was built from the present sources is not built again; what was not, is', async () => {
  const { build, source, built } = part();

  expect(await buildIfStale(build)).toBe(true);
  expect(await buildIfStale(build)).toBe(false);
  writeFileSync(join(source, 'a.txt'), 'two');
  expect(await buildIfStale(build)).toBe(true);
  expect([built(), made()]).toEqual([2, 'two']);
  rmSync(join(base, 'output'), { recursive: true });
  expect(await buildIfStale(build)).toBe(true);
});

test('several that start at once leave one whole output and nothing beside it', async () => {
  const { build } = part();

  await Promise.all(Array.from({ length: 5 }, () => buildIfStale(build)));

  expect(made()).toBe('one');
  expect(readdirSync(base).sort()).toEqual(['output', 'source']);
  expect(await buildIfStale(build)).toBe(false);
});

test('a build that fails leaves the old output, which stays stale', async () => {
  const { build, source } = part();
  await buildIfStale(build);
  writeFileSync(join(source, 'a.txt'), 'two');
  const failing = {
    ...build,
    into: async (folder: string) => {
      mkdirSync(folder);
      throw new Error('no');
    },
  };

  await expect(buildIfStale(failing)).rejects.toThrow('no');
  expect([made(), existsSync(join(base, 'output'))]).toEqual(['one', true]);
  expect(readdirSync(base).sort()).toEqual(['output', 'source']);
  expect(await buildIfStale(build)).toBe(true);
});

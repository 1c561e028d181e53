import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { sha256 } from '#shared/kernel/hash.ts';
import { sayProof } from './support/say-proof.ts';
import { type Kept, keptThings } from './torn/kept-things.ts';

jest.setTimeout(300_000);

const root = realpathSync(mkdtempSync(join(tmpdir(), 'tieu-bieu-unsynced-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is read once the power is back of a thing that was kept and read before it went, by a program that syncs or never does. */
const cutPower = async (name: string, { read }: Kept, mutant = '') => {
  const folder = mkdtempSync(join(root, 'kept-'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'unsynced/lose-in-child.ts'),
      ...[join(import.meta.dirname, 'unsynced/keep-in-child.ts'), name, folder],
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, NODE_OPTIONS: '', LOSSY_FOLDER: folder, LOSSY_MUTANT: mutant },
    },
  );
  if (status !== 0 || !existsSync(join(folder, 'lost'))) throw new Error(`${name} was not kept: ${stderr}`);
  try {
    return { before: stdout, after: sha256(await read(folder)) };
  } catch (error) {
    return { before: stdout, after: String(error) };
  }
};

/** Where what is older serves as well: the stream brings again what came after it, and that is known by its state. */
const mayBeOlder: Readonly<Record<string, string>> = { 'stream checkpoint': sha256('undefined') };
const things: readonly (readonly [string, Kept])[] = Object.entries(keptThings);

test('what was acknowledged is there when the power is back, only bytes and names that were synced being left', async () => {
  const found: string[] = [];
  for (const [name, thing] of things) {
    const { before, after } = await cutPower(name, thing);
    if (after !== before && after !== mayBeOlder[name]) found.push(`${name}: ${after}`);
  }
  expect(found).toEqual([]);
  sayProof('power cuts that take what was not synced', { formats: { value: things.length, least: 8 } });
});

test.each(things.filter(([name]) => !(name in mayBeOlder)))(
  'the same harness finds a program that never syncs: %s',
  async (name, thing) => {
    const { before, after } = await cutPower(name, thing, 'never syncs');
    expect(after).not.toBe(before);
  },
);

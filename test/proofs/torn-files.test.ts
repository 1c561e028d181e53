import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { atDepth } from './support/depth.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { type Harm, harmAndRead } from './torn/harm.ts';
import { type Kept, keptThings, writeAll } from './torn/kept-things.ts';

jest.setTimeout(1_800_000);

const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-kept-'));
beforeAll(() => writeAll(folder, keptThings));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fraction = fc.integer({ min: 0, max: 999_999 }).map(number => number / 1_000_000);
const harms = (count: number): readonly Harm[] =>
  fc.sample(
    fc.record({
      how: fc.constantFrom('cut', 'flip'),
      file: fraction,
      place: fraction,
      bit: fc.integer({ min: 0, max: 7 }),
    }),
    { seed: proofSeed(), numRuns: count },
  );

/** Each harm at each thing in turn; what was silently wrong or refused without saying what. */
const harmAll = async (things: Readonly<Record<string, Kept>>, count: number) => {
  const names = Object.keys(things);
  const met = { refused: 0, right: 0, silent: 0, nameless: 0 };
  const found: string[] = [];
  for (const [index, harm] of harms(count).entries()) {
    const name = names[index % names.length] ?? '';
    const thing = things[name];
    if (thing === undefined) continue;
    const { outcome, file, said } = await harmAndRead(join(folder, name), thing, harm);
    met[outcome] += 1;
    if (outcome === 'silent' || outcome === 'nameless')
      found.push(`${name}, ${harm.how} ${file}: ${outcome}: ${said}`);
  }
  return { met, found };
};

test('a file of ours that was cut or changed is refused by name or still read right, never silently wrong', async () => {
  const count = atDepth({ normal: 80, deep: 1000 });
  const { met, found } = await harmAll(keptThings, count);
  expect(found).toEqual([]);
  sayProof('torn and flipped bytes in our own files', {
    formats: { value: Object.keys(keptThings).length, least: 8 },
    harms: { value: met.refused + met.right, least: count },
    refused: { value: met.refused, least: Math.ceil(count / 2) },
  });
});

test('the same harness finds readers that do not check', async () => {
  const unchecked = {
    clock: { ...keptThings.clock, read: at => readFileSync(join(at, 'clock.json'), 'utf8').slice(0, 28) },
    mailbox: {
      ...keptThings.mailbox,
      read: at => {
        const database = new DatabaseSync(join(at, 'mail.sqlite'));
        try {
          return JSON.stringify(database.prepare('SELECT * FROM messages').all());
        } finally {
          database.close();
        }
      },
    },
  } as const satisfies Record<string, Kept>;
  expect((await harmAll(unchecked, 40)).met.silent).toBeGreaterThan(0);
});

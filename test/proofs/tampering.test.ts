import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding, FindingCode } from '#infra/record/verify/finding.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { openLocalSigner } from '#test/support/local-signer.ts';
import { atDepth } from './support/depth.ts';
import { type Engine, openEngine, type Place } from './support/place.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { type Copy, copyOf, writeCopy } from './support/tampering/copy.ts';
import { type History, makeHistory } from './support/tampering/history.ts';
import { openRandom, type Random } from './support/tampering/random.ts';
import { entryTamperings, type Tamper } from './support/tampering/tamper-entries.ts';
import { otherTamperings } from './support/tampering/tamper-signed.ts';

const histories = atDepth({ normal: 100, deep: 1000 });
const perHistory = atDepth({ normal: 10, deep: 20 });

const tamperings: Readonly<Record<string, Tamper>> = { ...entryTamperings, ...otherTamperings };
const kinds = Object.keys(tamperings);
/** What a hand on the tables themselves can do, and what the next signing must notice. */
const inTheStore = [
  'edit',
  'delete',
  'cut the tail',
  'set back with its record',
  'take away whole',
  'fork',
] as const;

type Case = {
  readonly kind: string;
  readonly expected: string;
  readonly findings: readonly Finding[];
};

/** Whether the first thing that a verifier names is the first that is wrong. */
const isNamed = ({ expected, findings }: Case): boolean => findings[0]?.where === expected;
/** The same cases as a verifier would see them that has one of its checks switched off. */
const blindTo = (cases: readonly Case[], code: FindingCode): readonly Case[] =>
  cases.map(found => ({ ...found, findings: found.findings.filter(finding => finding.code !== code) }));

const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-tampering-'));
let engine: Engine;
let place: Place;
let signer: Awaited<ReturnType<typeof openLocalSigner>>;
let keys = '';
const falseAlarms: Finding[] = [];
const cases: Case[] = [];
const storeCases: (Case & { readonly refused: boolean })[] = [];

const verify = async (copy: Copy): Promise<readonly Finding[]> => {
  writeCopy(copy, folder);
  return (await verifyExport(folder, [], { folder: join(folder, 'checkpoints'), keys })).findings;
};

/** A copy that was tampered with; tried again where chance found no place for it. */
const tampered = (history: History, kind: string, random: Random): { copy: Copy; expected: string } => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const copy = copyOf(history.contents, history.checkpoints);
    const expected = tamperings[kind]?.(copy, random, history);
    if (expected !== undefined) return { copy, expected };
  }
  throw new Error(`no history offers a place to ${kind}`);
};

const proveHistory = async (number: number): Promise<void> => {
  const random = openRandom(proofSeed() + number);
  const history = await makeHistory(place, signer.signer, random, number);
  falseAlarms.push(...(await verify(copyOf(history.contents, history.checkpoints))));
  for (let index = 0; index < perHistory - 1; index += 1) {
    const kind = kinds[(number * (perHistory - 1) + index) % kinds.length] ?? '';
    const { copy, expected } = tampered(history, kind, random);
    cases.push({ kind, expected, findings: await verify(copy) });
  }
  const kind = inTheStore[number % inTheStore.length] ?? 'edit';
  const { copy, expected } = tampered(history, kind, random);
  await place.restore(copy, history.contents);
  const findings = await verify(copyOf(await place.contents(), history.checkpoints));
  storeCases.push({ kind, expected, findings, refused: (await history.signAgain()).type === 'refused' });
};

beforeAll(async () => {
  [engine, signer] = await Promise.all([openEngine(), openLocalSigner()]);
  place = await engine.newPlace();
  keys = JSON.stringify({ keys: await signer.signer.keys() });
  for (let number = 0; number < histories; number += 1) await proveHistory(number);
}, 3_600_000);
afterAll(async () => {
  await Promise.all([engine.close(), signer.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a record that was tampered with', () => {
  test('is found, and the first bad entry named, whatever was done to it', () => {
    const wrong = [...cases, ...storeCases].filter(found => !isNamed(found));
    expect(wrong.slice(0, 3)).toEqual([]);
    const counts = kinds.map(kind => cases.filter(found => found.kind === kind).length);
    sayProof('tampering', {
      histories: { value: histories, least: 100 },
      tamperings: { value: cases.length + storeCases.length, least: atDepth({ normal: 1000, deep: 20_000 }) },
      kinds: { value: kinds.length, least: 14 },
      'of the rarest kind': { value: Math.min(...counts), least: Math.floor(cases.length / kinds.length) },
      'in the store itself': { value: storeCases.length, least: histories },
    });
  });

  test('in the store itself is not signed over: what a checkpoint holds cannot be gone from the next', () => {
    // What was cut off behind the last signing is for the record and receipts to show; the next signing cannot know of it.
    const signedOver = storeCases.filter(({ kind, refused }) => !refused && kind !== 'cut the tail');
    expect(signedOver).toEqual([]);
    expect(storeCases.filter(({ refused }) => refused).length).toBeGreaterThan(histories / 2);
  });

  test('raises no alarm while it was not', () => {
    expect(falseAlarms).toEqual([]);
  });

  test.each([
    'audit.hash',
    'audit.link',
    'audit.misplaced',
    'record.version',
    'record.state',
    'checkpoint.signature',
    'checkpoint.row',
    'checkpoint.heads',
    'checkpoint.history',
  ] as const)('is missed or named wrong by a verifier without its check %s, and the proof says so', code => {
    expect(blindTo(cases, code).filter(found => !isNamed(found)).length).toBeGreaterThan(0);
  });
});

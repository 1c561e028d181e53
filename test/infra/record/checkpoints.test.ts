import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import { parseReceipts, type Receipt } from '#infra/record/verify/receipt.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { summaryOf } from '#infra/record/verify.ts';
import { openCheckpoints } from '#shared/adapters/s3/checkpoints.ts';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import { monday } from '#test/support/asks.ts';
import { openLocalSigner } from '#test/support/local-signer.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { openFolder, openSampleInstallation, tamperable } from './fixture.ts';
import { change } from './sample-history.ts';

const { at, remove } = openFolder();
const round = `round/${sampleRoundId}`;
let keys = '';
let otherKeys = '';

const receiptOf = (line: string): Receipt => {
  const { stream, sequence, hash } = JSON.parse(JSON.parse(line).entry.S);
  return { stream, sequence, hash };
};
const receiptsOf = (name: string): readonly Receipt[] =>
  readFileSync(at(name, 'audit.jsonl'), 'utf8').trimEnd().split('\n').map(receiptOf);

beforeAll(async () => {
  const [{ world, installation }, { signer, close }, other] = await Promise.all([
    openSampleInstallation(),
    openLocalSigner(),
    openLocalSigner(),
  ]);
  const checkpoints = openCheckpoints(installation.s3, installation.checkpointsBucket ?? '');
  const sign = (day: number) =>
    makeCheckpoint({ ...world, checkpoints, signer }, { now: monday + day * 86_400_000 });
  await exportInstallation(installation, at('earlier'), monday);
  await sign(1);
  await change(world, 'round', sampleRoundId, body => ({ ...body, shards: 2 }));
  await sign(2);
  await change(world, 'round', sampleRoundId, body => ({ ...body, shards: 3 }));
  await exportInstallation(installation, at('clean'), monday);
  keys = JSON.stringify({ keys: await signer.keys() });
  otherKeys = JSON.stringify({ keys: await other.signer.keys() });
  await Promise.all([close(), other.close(), installation.close()]);
});
afterAll(remove);

const witness = (name = 'clean', of = keys) => ({ folder: at(name, 'checkpoints'), keys: of });

describe('an export with its checkpoints', () => {
  test('agrees with them, and says with which it was compared', async () => {
    const verification = await verifyExport(at('clean'), [], witness());
    expect(verification.findings).toEqual([]);
    expect(verification.checkpoints.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(summaryOf(verification)).toContain(
      'Compared with the signed checkpoints 1 to 2, the last of 2026-03-04T05:00:00.000Z.',
    );
  });

  test('says so when it was compared with none', async () => {
    expect(summaryOf(await verifyExport(at('clean'))).join('\n')).toMatch(
      /Compared with no signed checkpoint/,
    );
  });

  test('set back to an earlier one, in itself whole, is found by them alone', async () => {
    expect((await verifyExport(at('earlier'))).findings).toEqual([]);
    const { findings } = await verifyExport(at('earlier'), [], witness());
    expect(findings).toEqual([expect.objectContaining({ code: 'checkpoint.history', where: `${round} #5` })]);
  });
});

describe('checkpoints', () => {
  const copyOf = (name: string): string => tamperable(at('clean'), at(name)).folder;
  const first = '0000000001.jsonl';
  const second = '0000000002.jsonl';
  const edit = (name: string, file: string, to: (text: string) => string): void => {
    const path = at(name, 'checkpoints', file);
    writeFileSync(path, to(readFileSync(path, 'utf8')));
  };

  test.each([
    ['signed by a key that was not given', 'checkpoint.signature', 'checkpoint 1', () => {}, () => otherKeys],
    [
      'with another head',
      'checkpoint.heads',
      'checkpoint 1',
      (name: string) =>
        edit(name, first, text =>
          text.replace(`"sequence":4,"stream":"${round}"`, `"sequence":3,"stream":"${round}"`),
        ),
    ],
    [
      'of which one took the place of another',
      'checkpoint.signature',
      'checkpoint 2',
      (name: string) => copyFileSync(at(name, 'checkpoints', first), at(name, 'checkpoints', second)),
    ],
    [
      'that are gone',
      'checkpoint.none',
      '',
      (name: string) => rmSync(at(name, 'checkpoints'), { recursive: true }),
    ],
  ] as const)('%s are found', async (what, code, where, tamper, of = () => keys) => {
    const name = what.replaceAll(' ', '-');
    const folder = copyOf(name);
    tamper(name);
    const { findings } = await verifyExport(folder, [], witness(name, of()));
    expect(findings[0]).toMatchObject({ code, where: where || at(name, 'checkpoints') });
  });

  test('may be given from a later one on, when older ones are no longer kept', async () => {
    const folder = copyOf('later-ones');
    rmSync(at('later-ones', 'checkpoints', first));
    expect((await verifyExport(folder, [], witness('later-ones'))).findings).toEqual([]);
  });
});

describe('a receipt', () => {
  test('of every entry is proven: by the first checkpoint that signed it, the newest by none yet', async () => {
    const receipts = receiptsOf('clean');
    const verification = await verifyExport(at('clean'), receipts, witness());
    expect(verification.findings).toEqual([]);
    const expected = receipts.map(receipt => ({
      ...receipt,
      checkpoint: receipt.stream !== round || receipt.sequence <= 4 ? 1 : receipt.sequence === 5 ? 2 : null,
    }));
    expect(receipts.length).toBeGreaterThan(15);
    expect(verification.receipts).toEqual(expected);
    expect(summaryOf(verification)).toContain(
      `Receipt ${round} #6: its entry is in the export, under no checkpoint yet.`,
    );
  });

  test('is read as it is typed, as it is handed out, and as an answer of the API', () => {
    const receipt = { stream: 'submission/1', sequence: 2, hash: 'a'.repeat(64) };
    const file = (name: string, value: unknown): string => {
      mkdirSync(at('receipts'), { recursive: true });
      writeFileSync(at('receipts', name), JSON.stringify(value));
      return at('receipts', name);
    };
    expect(parseReceipts(`submission/1:2:${receipt.hash}`)).toEqual([receipt]);
    expect(parseReceipts(file('plain.json', receipt))).toEqual([receipt]);
    expect(parseReceipts(file('answer.json', { id: '1', state: 'submitted', receipt }))).toEqual([receipt]);
    expect(parseReceipts(file('both.json', [receipt, { receipt }]))).toEqual([receipt, receipt]);
    expect(() => parseReceipts(file('none.json', { stream: 'submission/1' }))).toThrow(/a receipt is/);
    expect(() => parseReceipts('nothing')).toThrow(/a receipt is/);
  });
});

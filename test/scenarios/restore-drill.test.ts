import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import { importInstallation } from '#infra/record/import.ts';
import { openInstallation } from '#infra/record/installation.ts';
import type { Manifest } from '#infra/record/manifest.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { unitsPerBatch } from '#shared/application/recognition/certificate-batches.ts';
import { type LocalServer, startLocalServer } from '#test/support/http/local-server.ts';
import { openWitness, textIn } from '#test/support/http/witness.ts';
import { productFields } from '#test/support/product-builder.ts';
import { declaration } from './filing/filing-stage.ts';
import { issue, standingCertificates } from './restore/certified-round.ts';
import { type Lived, live, signInAt } from './restore/live.ts';
import { type OutsideSystem, openOutsideSystem } from './restore/outside-system.ts';

const longest = 600_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-restore-'));
const at = (...names: readonly string[]) => join(folder, ...names);

const exportOf = async (data: string, into: string): Promise<Manifest> => {
  const installation = await openInstallation(at(data), {});
  try {
    return await exportInstallation(installation, at(into), Date.now());
  } finally {
    await installation.close();
  }
};

const linesOf = (name: string): readonly string[] => readFileSync(at(name), 'utf8').trimEnd().split('\n');

/** What verification finds in an export, held against checkpoints and keys; sample papers were seeded without files. */
const findingsIn = async (name: string, checkpoints: string, keys: unknown) => {
  const witness = { folder: at(checkpoints), keys: JSON.stringify(keys) };
  const { findings } = await verifyExport(at(name), [], witness);
  return findings.filter(({ code }) => !code.startsWith('file.'));
};

/** Brings an export back as the installation that it was: into an empty folder, with its keys, at the hour that it is. */
const restore = async (from: string, into: string): Promise<LocalServer> => {
  await importInstallation(at(from), at(into), Date.now(), at('kms'));
  cpSync(at('clock.json'), at(into, 'clock.json'));
  return startLocalServer(at(into));
};

let outside: OutsideSystem;
let lived: Lived;
let restored: LocalServer;
let calls: number;
/** What went out once the restored installation was at rest, before anybody asked it for anything. */
let sent: { readonly messages: number; readonly calls: number };
/** Products that were acknowledged before the export under load was asked for, and how many came while it was made. */
const acknowledged: string[] = [];
let during = 0;

/** An export while producers work as fast as they can. */
const exportUnderLoad = async (): Promise<Manifest> => {
  let working = true;
  let number = 5000;
  const producers = [...new Set(lived.stage.wares.map(({ producer }) => producer))];
  const work = producers.map(async ({ client, establishmentId }) => {
    while (working) {
      const body = productFields(++number);
      const path = `/v1/establishments/${establishmentId}/products`;
      const { status } = await client.insist('POST', path, { body, key: `load-${number}` });
      if (status !== 201) throw new Error(`a product was answered ${status}`);
      if (working) acknowledged.push(body.name);
    }
  });
  while (acknowledged.length < 10) await new Promise(done => setTimeout(done, 20));
  const before = acknowledged.length;
  const manifest = await exportOf('first', 'moving');
  during = acknowledged.length - before;
  working = false;
  acknowledged.length = before;
  await Promise.all(work);
  return manifest;
};

beforeAll(async () => {
  outside = await openOutsideSystem();
  lived = await live(at('first'), outside);
  await exportOf('first', 'export');
  calls = outside.calls.length;
  cpSync(at('first', 'kms'), at('kms'), { recursive: true });
  cpSync(at('first', 'clock.json'), at('clock.json'));
}, longest);
afterAll(async () => {
  await lived?.server.stop();
  await restored?.stop();
  await outside?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an installation that is lost and brought back from its export', () => {
  let moving: Manifest;
  beforeAll(async () => {
    moving = await exportUnderLoad();
    await lived.server.stop();
    rmSync(at('first'), { recursive: true, force: true });
    restored = await restore('export', 'second');
    await restored.settle();
    const { messages } = await restored.control<{ messages: readonly unknown[] }>('GET', 'mail?limit=1000');
    sent = { messages: messages.length, calls: outside.calls.length - calls };
    await exportOf('second', 'again');
  }, longest);

  test('was worth the trouble: mails, calls, certificates, files and a checkpoint', () => {
    expect(lived.messages).toBeGreaterThan(unitsPerBatch);
    expect(outside.calls.length).toBeGreaterThan(0);
    expect(lived.certificates).toHaveLength(unitsPerBatch);
    expect(linesOf('export/objects.jsonl').length).toBeGreaterThan(0);
    expect(readdirSync(at('export/checkpoints')).length).toBeGreaterThan(0);
  });

  test('is what it was, but for the orders that set its rounds going again', async () => {
    expect(linesOf('again/audit.jsonl')).toEqual(linesOf('export/audit.jsonl'));
    expect(linesOf('again/objects.jsonl')).toEqual(linesOf('export/objects.jsonl'));
    const [before, after] = [new Set(linesOf('export/records.jsonl')), linesOf('again/records.jsonl')];
    const added = after.filter(line => !before.has(line));
    expect(after.length - added.length).toBe(before.size);
    expect(added).toEqual([expect.stringContaining('start-workflow')]);
  });

  test('holds under the checkpoints and keys of before', async () => {
    expect(await findingsIn('again', 'export/checkpoints', lived.keys)).toEqual([]);
  });

  test('sends nothing twice', () => {
    expect(sent).toEqual({ messages: 0, calls: 0 });
  });

  test('takes no token that was taken back, and no sign-in of before', async () => {
    const meWith = async (token: string) =>
      (await openWitness(restored.url, token, []).insist('GET', '/v1/me')).status;
    expect(await meWith(lived.tokens.live)).toBe(200);
    expect(await meWith(lived.tokens.revoked)).toBe(401);
  });

  test('knows a revoked certificate as revoked, and the others as they were', async () => {
    const certificates = await standingCertificates(at('second'));
    expect(certificates.filter(({ revoked }) => revoked !== null).map(({ serial }) => serial)).toEqual([1]);
    expect(certificates.slice(0, unitsPerBatch)).toEqual(lived.certificates);
  });

  test('answers a request of before as it did, under its key', async () => {
    for (const { sub, path, body, key, answer } of lived.kept) {
      const again = await (await signInAt(restored, sub)).insist('POST', path, { body, key });
      expect([again.status, again.text]).toEqual([answer.status, answer.text]);
    }
  });

  test('goes on in the series of certificate numbers, and issues none a second time', async () => {
    expect(await issue(at('second'), 0)).toEqual(lived.certificates);
    const all = await issue(at('second'), 1);
    expect(all.map(({ serial }) => serial)).toEqual(
      Array.from({ length: unitsPerBatch + 1 }, (_, at) => at + 1),
    );
    expect(new Set(all.map(({ number }) => number)).size).toBe(unitsPerBatch + 1);
  });

  test('goes on taking dossiers, and tells systems by the secret that they have', async () => {
    const [draft] = lived.open;
    const told = outside.calls.length;
    const path = `/v1/submissions/${draft?.submissionId}/submission`;
    const client = await signInAt(restored, draft?.producer.sub ?? '');
    const answer = await client.insist('POST', path, { body: declaration, key: 'after-restore' });
    expect([answer.status, answer.text]).toEqual([
      200,
      expect.stringContaining(textIn(answer, 'receiptCode')),
    ]);
    await restored.settle();
    expect(outside.calls.length).toBe(told + 1);
    expect(outside.calls.every(({ isOurs }) => isOurs)).toBe(true);
  });

  test('signs the next checkpoint in the row of those before', async () => {
    await restored.control('POST', 'clock/advance', { ms: 86_400_000 });
    await restored.settle();
    await exportOf('second', 'later');
    const before = readdirSync(at('export/checkpoints'));
    const row = readdirSync(at('later/checkpoints'));
    expect(row.slice(0, before.length)).toEqual(before);
    expect(row.length).toBeGreaterThan(before.length);
    expect(await findingsIn('later', 'later/checkpoints', lived.keys)).toEqual([]);
  });

  test('is of one moment, though it was exported while people worked', async () => {
    expect(during).toBeGreaterThan(0);
    expect(moving.cut).toBe('moment');
    expect(await findingsIn('moving', 'moving/checkpoints', lived.keys)).toEqual([]);
    const records = readFileSync(at('moving/records.jsonl'), 'utf8');
    expect(acknowledged.filter(name => !records.includes(name))).toEqual([]);
  });
});

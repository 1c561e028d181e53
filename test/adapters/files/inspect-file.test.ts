import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { inspectFile } from '#shared/adapters/files/inspect-file.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { inspectionCodes } from '#shared/domain/file/file-codes.ts';
import { fileFindingCodes, judgeFile } from '#shared/domain/file/judge-file.ts';
import { honestFiles } from '#test/support/files/honest-files.ts';
import { hostileFiles } from '#test/support/files/hostile-files.ts';
import { makeSimplePdf } from '#test/support/files/make-pdf.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';

const everyKind = { kinds: ['PDF', 'JPEG', 'PNG', 'HEIC', 'DOCX', 'XLSX'] } as const;

/** Codes of all that refuses the file, from the examination or from the rules. */
async function codesAgainst(bytes: Buffer): Promise<readonly string[]> {
  const facts = await inspectFile(bytes, { scan: scanSignatures });
  if (!facts.ok) return [facts.refusal.code];
  return judgeFile(facts.value, everyKind).findings.flatMap(({ code, severity }) =>
    severity === 'error' ? [code] : [],
  );
}

describe('an honest file is accepted and known for what it is', () => {
  test.each(honestFiles.map(file => [file.name, file] as const))(
    '%s',
    async (_, { kind, facts = {}, make }) => {
      const bytes = await make();
      const found = await inspectFile(bytes, { scan: scanSignatures });
      expect(found).toMatchObject({ ok: true, value: { kind, bytes: bytes.length, ...facts } });
      expect(await codesAgainst(bytes)).toEqual([]);
    },
  );
});

describe('a hostile file is refused', () => {
  test.each(hostileFiles.map(file => [file.what, file.name, file] as const))(
    '%s (%s)',
    async (_, __, { code, make }) => {
      expect(await codesAgainst(await make())).toEqual([code]);
    },
  );

  test('with little work and in little memory, whatever it would expand to', async () => {
    const costly = ['file.archive-bomb', 'file.archive-unsafe', 'file.too-complex', 'file.too-many-pixels'];
    for (const { what, make } of hostileFiles.filter(({ code }) => costly.includes(code))) {
      const bytes = await make();
      const before = process.memoryUsage();
      // The process's own CPU time: what else runs on the computer does not count.
      const start = process.cpuUsage();
      await codesAgainst(bytes);
      const { user, system } = process.cpuUsage(start);
      const grown = process.memoryUsage().rss - before.rss;
      expect([what, user + system < 3_000_000, grown < 100 * 1_048_576]).toEqual([what, true, true]);
    }
  });

  test('the tables cover every code that can refuse a file', () => {
    const covered = new Set<string>(hostileFiles.map(({ code }) => code));
    const elsewhere = ['file.too-large', 'file.scan-failed', 'file.kind-not-allowed', 'file.not-as-declared'];
    const warnings = ['file.photo-below-print-size', 'file.photo-without-preview'];
    const missing = [...inspectionCodes, ...fileFindingCodes].filter(
      code => ![...covered, ...elsewhere, ...warnings].includes(code),
    );
    expect(missing).toEqual([]);
  });
});

describe('a file cut at any place', () => {
  test.each(
    honestFiles
      .filter(({ name }) => /^(?:Giấy|Bằng|Ảnh sản|Nhãn|IMG|Đường)/.test(name))
      .map(file => [file.name, file] as const),
  )('is never taken for the whole: %s', async (_, { make }) => {
    const bytes = await make();
    for (let part = 1; part < 40; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
      expect([part, (await inspectFile(cut)).ok]).toEqual([part, false]);
    }
  });
});

describe('a file is examined the same way', () => {
  const bytes = makeSimplePdf();
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  test('from memory, from a stream and from disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inspect-'));
    const path = join(folder, 'mẫu.pdf');
    await writeFile(path, bytes);
    for (const source of [
      bytes,
      new Uint8Array(bytes),
      Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
      path,
    ]) {
      expect(await inspectFile(source)).toMatchObject({
        ok: true,
        value: { kind: 'PDF', sha256, bytes: bytes.length },
      });
    }
    await rm(folder, { recursive: true });
  });

  test('and read no further than allowed, however much a stream would give', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 65_536;
        yield Buffer.alloc(65_536, 0x25);
      }
    }
    expect(await inspectFile(endless())).toMatchObject({
      ok: false,
      refusal: { code: 'file.too-large', params: { maxBytes: 26_214_400 } },
    });
    expect(given).toBeLessThan(26_214_400 + 2 * 65_536);
    expect(await inspectFile(bytes, { maxBytes: 100 })).toMatchObject({
      refusal: { code: 'file.too-large' },
    });
  });

  test('and stays locked as long as the scanner gives no answer', async () => {
    const refused = await inspectFile(bytes, { scan: async () => 'unavailable' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'file.scan-failed' } });
  });
});

test('what was sent instead is named, so that the sender understands', async () => {
  const found = await Promise.all(
    hostileFiles.slice(1, 7).map(async ({ make }) => {
      const facts = await inspectFile(await make());
      return facts.ok ? 'accepted' : facts.refusal.params?.found;
    }),
  );
  expect(found).toEqual(['html', 'svg', 'xml', 'exe', 'gif', 'zip']);
});

test.each([1, 3, 6, 8] as const)(
  'a photo with orientation %i is measured as it is seen',
  async orientation => {
    const facts = await inspectFile(await makePhoto({ width: 300, height: 500, orientation }));
    expect(facts).toMatchObject({ ok: true, value: { width: 300, height: 500 } });
  },
);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLines } from '#infra/record/json-lines.ts';
import { exportVersion, type Manifest } from '#infra/record/manifest.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { brokenInvariants } from './invariants.ts';
import type { Contents, Item } from './place.ts';

const isCounter = (item: Item): boolean => item.kind?.S === 'use';

/** The contents as an export, without files: what these proofs change are records. */
const writeExport = async (folder: string, { records, audit }: Contents): Promise<void> => {
  const write = (name: string, items: readonly Item[]) =>
    writeLines(
      join(folder, name),
      items.map(item => JSON.stringify(item)),
    );
  const manifest: Manifest = {
    ...{ product: 'tieu-bieu', exportVersion, madeAt: '2026-01-01T00:00:00.000Z', cut: 'moment' },
    files: {
      'records.jsonl': await write(
        'records.jsonl',
        records.filter(item => !isCounter(item)),
      ),
      'audit.jsonl': await write('audit.jsonl', audit),
      'objects.jsonl': await write('objects.jsonl', []),
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
};

/**
 * Everything that does not hold of what a store holds: by the verification that anyone may run over an export (histories
 * without gap, states that follow from them, sealed sets, tallies, decisions, certificates), and by the invariants.
 */
export const checkInvariants = async (contents: Contents): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-invariants-'));
  try {
    await writeExport(folder, contents);
    const { findings } = await verifyExport(folder);
    return [
      ...findings
        .filter(({ code }) => !code.startsWith('file.'))
        .map(({ code, where, says }) => `${code} ${where}: ${says}`),
      ...brokenInvariants(contents),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * What does not hold already of a state that builders made (they seal by sample hashes): no finding of what follows. An
 * export that cannot be read is nobody's sample.
 */
export const brokenBefore = async (contents: Contents): Promise<ReadonlySet<string>> => {
  const broken = await checkInvariants(contents);
  const unreadable = broken.filter(finding => finding.startsWith('export.'));
  if (unreadable.length > 0) throw new Error(unreadable.join('\n'));
  return new Set(broken);
};

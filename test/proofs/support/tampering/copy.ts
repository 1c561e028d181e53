import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFile } from '#infra/record/manifest.ts';
import { sealEntry } from '#shared/application/record/build-transaction.ts';
import { type AuditEntry, auditEntrySchema } from '#shared/domain/record/audit.ts';
import type { Contents, Item } from '../place.ts';

/** An export with its checkpoints, in memory: what a tampering hand gets, line by line. */
export type Copy = {
  records: Item[];
  audit: Item[];
  /** By number. */
  readonly checkpoints: Map<number, string>;
};

export const copyOf = ({ records, audit }: Contents, checkpoints: ReadonlyMap<number, string>): Copy => ({
  records: [...records],
  audit: [...audit],
  checkpoints: new Map(checkpoints),
});

export const entryIn = (item: Item): AuditEntry => auditEntrySchema.parse(JSON.parse(item.entry?.S ?? ''));
export const withEntry = (item: Item, entry: object): Item => ({
  ...item,
  entry: { S: JSON.stringify(entry) },
});
export const sealed = ({ hash: _, ...entry }: AuditEntry): AuditEntry => sealEntry(entry);
export const streamOf = (record: Item): string => `${record.kind?.S}/${record.id?.S}`;

/** Where a stream's entries lie among the lines of the trail. */
export const placesOf = (copy: Copy, stream: string): readonly number[] =>
  copy.audit.flatMap((item, place) => (item.pk?.S === stream ? [place] : []));
export const recordPlace = (copy: Copy, stream: string): number =>
  copy.records.findIndex(record => streamOf(record) === stream);

const checkpointFile = (number: number): string => `${String(number).padStart(10, '0')}.jsonl`;

/** Writes the copy as an export, with a manifest that fits: whoever tampers knows how one is made. */
export const writeCopy = (copy: Copy, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'checkpoints'), { recursive: true });
  const write = (file: ExportFile, lines: readonly Item[]) => {
    const text = lines.map(line => `${JSON.stringify(line)}\n`).join('');
    writeFileSync(join(folder, file), text);
    return { lines: lines.length, sha256: createHash('sha256').update(text).digest('hex') };
  };
  const files = {
    'records.jsonl': write('records.jsonl', copy.records),
    'audit.jsonl': write('audit.jsonl', copy.audit),
    'objects.jsonl': write('objects.jsonl', []),
  };
  const manifest = {
    ...{ product: 'tieu-bieu', exportVersion: 1, madeAt: '2026-03-02T05:00:00.000Z', cut: 'moment' },
    files,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [number, text] of copy.checkpoints)
    writeFileSync(join(folder, 'checkpoints', checkpointFile(number)), text);
};

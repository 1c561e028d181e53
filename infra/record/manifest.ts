import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The shape of an export. A change that older readers cannot follow raises it. */
export const exportVersion = 1;

/** The files of an export that the manifest vouches for; the objects themselves are vouched for by `objects.jsonl`. */
export const exportFiles = ['records.jsonl', 'audit.jsonl', 'objects.jsonl'] as const;
export type ExportFile = (typeof exportFiles)[number];

const fileSchema = z.strictObject({ lines: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const manifestSchema = z.strictObject({
  product: z.literal('tieu-bieu'),
  exportVersion: z.literal(exportVersion),
  madeAt: z.iso.datetime(),
  /**
   * `moment`: everything is as it stood at one moment. `record-by-record`: the installation never held still; each record
   * agrees with its own history, but two records may stem from different moments.
   */
  cut: z.enum(['moment', 'record-by-record']),
  files: z.strictObject({
    'records.jsonl': fileSchema,
    'audit.jsonl': fileSchema,
    'objects.jsonl': fileSchema,
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One version of one object. The bytes lie under `objects/<sha256>`; `absent` tells of a pinned version that is gone. */
export const objectLineSchema = z.strictObject({
  key: z.string(),
  versionId: z.string(),
  /** Whether it is what the key holds when no version is asked for. */
  current: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  etag: z.string(),
  contentType: z.string(),
  /** The store's own checksum of the object, where it keeps one. */
  checksumSha256: z.string().nullable(),
  lastModified: z.iso.datetime(),
  absent: z.literal(true).optional(),
});
export type ObjectLine = z.infer<typeof objectLineSchema>;

export const readManifest = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));

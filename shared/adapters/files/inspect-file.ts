import { createHash } from 'node:crypto';
import type { FileFacts } from '#shared/domain/file/file-facts.ts';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import type { ScanBytes } from '#shared/domain/file/scan-verdict.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { endsAsArchive } from './disguise.ts';
import { type Inspector, refuse } from './found.ts';
import { inspectHeic } from './inspect-heic.ts';
import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectOoxml } from './inspect-ooxml.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPng } from './inspect-png.ts';
import { type FileSource, readBounded } from './read-bounded.ts';
import { type Container, recognise } from './recognise.ts';

const inspectors = {
  PDF: inspectPdf,
  JPEG: inspectJpeg,
  PNG: inspectPng,
  HEIC: inspectHeic,
  OOXML: inspectOoxml,
} as const satisfies Record<Container, Inspector>;

export type InspectOptions = {
  /** Reads no further; by default the largest size of any kind. */
  readonly maxBytes?: number;
  /** A scanner for bytes in memory. Left out where another service gives the verdict on the stored object. */
  readonly scan?: ScanBytes;
};

/**
 * Examines a file by its content: what it is, and what it holds that a reader would not expect. Its name and announced
 * type play no part. Runs, renders and decodes nothing; memory stays within a few times the size of the file.
 * Refusals are the codes of `inspectionCodes`; whether the facts suit a document type is for `judgeFile`.
 */
export async function inspectFile(
  source: FileSource,
  options: InspectOptions = {},
): Promise<Result<FileFacts>> {
  const read = await readBounded(source, options.maxBytes ?? fileLimits.bytes);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length === 0) return refuse('file.empty');

  const verdict = (await options.scan?.(bytes)) ?? 'clean';
  if (verdict !== 'clean') return refuse(verdict === 'infected' ? 'file.malware' : 'file.scan-failed');

  const container = await recognise(bytes);
  if (!container.ok) return container;
  if (container.value !== 'OOXML' && endsAsArchive(bytes)) return refuse('file.disguised');
  const found = await inspectors[container.value](bytes);
  if (!found.ok) return found;
  return ok({
    pages: null,
    width: null,
    height: null,
    heldBytes: 0,
    encrypted: false,
    animated: false,
    activeContent: [],
    macros: false,
    externalLinks: false,
    embeddedObjects: false,
    ...found.value,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
}

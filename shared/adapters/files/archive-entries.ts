import type { Entry } from 'yauzl';

const stored = 0;
const deflated = 8;
const localHeaderBytes = 30;
const symbolicLink = 0o120000;
const fileTypeMask = 0o170000;
/** Honest packing never makes a part much larger; a declared size far below the packed one hides a bomb. */
const leastDeclaredShare = 0.9;
const smallEntryBytes = 1024;

/** Whether a part can be read safely: an ordinary file with an ordinary name, packed in a known way, sizes plausible. */
export function isSafeEntry(
  entry: Pick<
    Entry,
    'fileName' | 'compressionMethod' | 'compressedSize' | 'uncompressedSize' | 'externalFileAttributes'
  >,
): boolean {
  const { fileName, compressionMethod, compressedSize, uncompressedSize, externalFileAttributes } = entry;
  const mode = externalFileAttributes >>> 16;
  const isLink = (mode & fileTypeMask) === symbolicLink;
  const isPlainName =
    fileName.length <= 260 && !/[\p{Cc}\\:]/u.test(fileName) && !fileName.split('/').includes('..');
  const isKnown = compressionMethod === stored || compressionMethod === deflated;
  const isPlausible =
    compressedSize <= smallEntryBytes || uncompressedSize >= compressedSize * leastDeclaredShare;
  return !isLink && isPlainName && isKnown && isPlausible;
}

/**
 * Whether the parts lie one behind the other from the first byte, no two share bytes (a bomb that reuses one packed
 * body), and no name stands twice (programs disagree which one counts).
 */
export function isLayoutSafe(
  entries: readonly Pick<
    Entry,
    'fileName' | 'fileNameRaw' | 'compressedSize' | 'relativeOffsetOfLocalHeader'
  >[],
): boolean {
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  const isApart = sorted.every((entry, index) => {
    const end =
      entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.fileNameRaw.length + entry.compressedSize;
    const next = sorted[index + 1];
    return next === undefined || end <= next.relativeOffsetOfLocalHeader;
  });
  return names.size === entries.length && isApart && sorted[0]?.relativeOffsetOfLocalHeader === 0;
}

import { describe, expect, test } from '@jest/globals';
import { isLayoutSafe, isSafeEntry } from '#shared/adapters/files/archive-entries.ts';

const regular = 0o100644 << 16;
const part = {
  fileName: 'word/document.xml',
  compressionMethod: 8,
  compressedSize: 20_000,
  uncompressedSize: 80_000,
  externalFileAttributes: regular >>> 0,
};

describe('a part of an archive', () => {
  test('that is an ordinary file, packed or stored, can be read', () => {
    expect(isSafeEntry(part)).toBe(true);
    expect(isSafeEntry({ ...part, compressionMethod: 0, uncompressedSize: 20_000 })).toBe(true);
  });

  test.each([
    ['says that it is far smaller than it is packed', { uncompressedSize: 10_000 }],
    ['leaves its folder', { fileName: 'word/../../etc/passwd' }],
    ['names a drive', { fileName: 'C:/word.xml' }],
    ['has a control character in its name', { fileName: 'word/\u0000.xml' }],
    ['has an endless name', { fileName: 'a'.repeat(261) }],
    ['is a link', { externalFileAttributes: (0o120777 << 16) >>> 0 }],
    ['is packed in an unknown way', { compressionMethod: 14 }],
  ])('that %s cannot', (_, changed) => {
    expect(isSafeEntry({ ...part, ...changed })).toBe(false);
  });

  test('may grow a little by packing when it is tiny', () => {
    expect(isSafeEntry({ ...part, compressedSize: 12, uncompressedSize: 10 })).toBe(true);
  });
});

describe('the parts of an archive', () => {
  const at = (fileName: string, relativeOffsetOfLocalHeader: number, compressedSize = 100) => ({
    ...{ fileName, fileNameRaw: Buffer.from(fileName), relativeOffsetOfLocalHeader, compressedSize },
  });

  test('lie one behind the other, from the first byte', () => {
    expect(isLayoutSafe([at('a', 0), at('b', 131)])).toBe(true);
    expect(isLayoutSafe([at('b', 131), at('a', 0)])).toBe(true);
  });

  test.each([
    ['share bytes', [at('a', 0), at('b', 130)]],
    ['begin behind something else', [at('a', 4), at('b', 200)]],
    ['have one name twice, whatever its case', [at('a', 0), at('A', 131)]],
    ['are none', []],
  ])('that %s are not safe', (_, parts) => {
    expect(isLayoutSafe(parts)).toBe(false);
  });
});

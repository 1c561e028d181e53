import { describe, expect, test } from '@jest/globals';
import type { FileFacts } from '#shared/domain/file/file-facts.ts';
import { type FileKind, fileKinds } from '#shared/domain/file/file-kinds.ts';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { type FileRule, fileFindingCodes, judgeFile } from '#shared/domain/file/judge-file.ts';

const sha256 = 'a'.repeat(64);
const plain: FileFacts = {
  kind: 'PDF',
  bytes: 1000,
  sha256,
  pages: 2,
  width: null,
  height: null,
  heldBytes: 0,
  encrypted: false,
  animated: false,
  activeContent: [],
  macros: false,
  externalLinks: false,
  embeddedObjects: false,
};
const photo: FileFacts = { ...plain, kind: 'JPEG', pages: null, width: 1772, height: 1181 };
const everyKind: readonly FileKind[] = ['PDF', 'JPEG', 'PNG', 'HEIC', 'DOCX', 'XLSX'];
const any: FileRule = { kinds: everyKind };
const photoRule: FileRule = { kinds: ['JPEG', 'PNG', 'HEIC'], photo: true };

describe('a file is accepted without remark when nothing speaks against it', () => {
  test.each([
    ['a scan', plain, any],
    ['a photo of 10 × 15 cm at 300 dpi, lying', photo, photoRule],
    ['the same, standing', { ...photo, width: 1181, height: 1772 }, photoRule],
    ['a small picture that is no photo for print', { ...photo, width: 40, height: 30 }, any],
    ['a file that is what was announced', plain, { ...any, declared: { kind: 'PDF', bytes: 1000, sha256 } }],
    ['a picture of exactly 50 megapixels', { ...photo, width: 10_000, height: 5000 }, photoRule],
    ['a file of exactly the allowed size', plain, { ...any, maxBytes: 1000, maxPages: 2 }],
  ] as const)('%s', (_, facts, rule) => {
    expect(judgeFile(facts, rule)).toMatchObject({ outcome: 'accepted', findings: [] });
  });
});

describe('a file is refused', () => {
  test.each([
    [
      'when its kind is not asked for',
      { ...plain, kind: 'DOCX' },
      { kinds: ['PDF'] },
      'file.kind-not-allowed',
    ],
    ['when it is larger than the type allows', plain, { ...any, maxBytes: 999 }, 'file.too-large'],
    [
      'when it is larger than the kind allows',
      { ...plain, bytes: 26_214_401 },
      { ...any, maxBytes: 1e9 },
      'file.too-large',
    ],
    ['when it has more pages than the type allows', plain, { ...any, maxPages: 1 }, 'file.too-many-pages'],
    ['when it has more pages than any file may', { ...plain, pages: 501 }, any, 'file.too-many-pages'],
    ['when it is encrypted', { ...plain, encrypted: true, pages: null }, any, 'file.encrypted'],
    ['when it holds a script', { ...plain, activeContent: ['script'] }, any, 'file.active-content'],
    ['when it holds macros', { ...plain, kind: 'DOCX', pages: null, macros: true }, any, 'file.macros'],
    [
      'when it loads from elsewhere',
      { ...plain, kind: 'XLSX', pages: null, externalLinks: true },
      any,
      'file.external-links',
    ],
    [
      'when it embeds objects',
      { ...plain, kind: 'DOCX', pages: null, embeddedObjects: true },
      any,
      'file.embedded-objects',
    ],
    [
      'when a decoder would have to hold too much of it',
      { ...photo, heldBytes: fileLimits.heldBytes + 1 },
      photoRule,
      'file.picture-too-heavy',
    ],
    ['when it is animated', { ...photo, kind: 'PNG', animated: true }, photoRule, 'file.animated'],
    [
      'when it has over 50 megapixels',
      { ...photo, width: 10_000, height: 5001 },
      photoRule,
      'file.too-many-pixels',
    ],
    [
      'when its hash is another',
      plain,
      { ...any, declared: { kind: 'PDF', bytes: 1000, sha256: 'b' } },
      'file.not-as-declared',
    ],
    [
      'when its length is another',
      plain,
      { ...any, declared: { kind: 'PDF', bytes: 1, sha256 } },
      'file.not-as-declared',
    ],
    [
      'when its kind is another',
      plain,
      { ...any, declared: { kind: 'PNG', bytes: 1000, sha256 } },
      'file.not-as-declared',
    ],
  ] as const)('%s', (_, facts, rule, code) => {
    const judged = judgeFile(facts, rule);
    expect(judged.outcome).toBe('refused');
    expect(judged.findings.map(finding => [finding.code, finding.severity])).toEqual([[code, 'error']]);
  });
});

describe('a photo is accepted with a warning', () => {
  test.each([
    ['one pixel short on the short side', { ...photo, height: 1180 }, 'file.photo-below-print-size'],
    ['one pixel short on the long side', { ...photo, width: 1771 }, 'file.photo-below-print-size'],
    ['as large, but square', { ...photo, width: 1500, height: 1500 }, 'file.photo-below-print-size'],
    ['in a phone format without preview', { ...photo, kind: 'HEIC' }, 'file.photo-without-preview'],
  ] as const)('when it is %s', (_, facts, code) => {
    const judged = judgeFile(facts, photoRule);
    expect(judged.outcome).toBe('warned');
    expect(judged.findings.map(finding => [finding.code, finding.severity])).toEqual([[code, 'warning']]);
  });
});

test('all findings come at once, with the numbers that explain them', () => {
  const judged = judgeFile(
    { ...photo, width: 300, height: 200, bytes: 5000 },
    { ...photoRule, kinds: ['PNG'], maxBytes: 10 },
  );
  expect(judged.outcome).toBe('refused');
  expect(judged.findings).toEqual([
    { code: 'file.kind-not-allowed', severity: 'error', params: { kind: 'JPEG', allowed: 'PNG' } },
    { code: 'file.too-large', severity: 'error', params: { bytes: 5000, maxBytes: 10 } },
    {
      code: 'file.photo-below-print-size',
      severity: 'warning',
      params: { width: 300, height: 200, shortSide: 1181, longSide: 1772 },
    },
  ]);
});

test('every rule answers met, not met or not applicable', () => {
  const { answers } = judgeFile(plain, any);
  expect(answers.map(({ code }) => code)).toEqual(fileFindingCodes);
  expect(answers).toContainEqual({ code: 'file.active-content', answer: 'met' });
  expect(answers).toContainEqual({ code: 'file.macros', answer: 'not-applicable' });
  expect(answers).toContainEqual({ code: 'file.photo-below-print-size', answer: 'not-applicable' });
});

test('no kind allows more than what is ever read', () => {
  expect(Math.max(...Object.values(fileKinds).map(kind => kind.maxBytes))).toBe(fileLimits.bytes);
});

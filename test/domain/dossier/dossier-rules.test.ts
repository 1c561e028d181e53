import { describe, expect, test } from '@jest/globals';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { dossierLimits, hasRoom, maxBytesOf, sameContent } from '#shared/domain/dossier/dossier-limits.ts';
import { judgeDocument } from '#shared/domain/dossier/judge-document.ts';
import {
  documentOfKey,
  incomingKey,
  partsOf,
  previewKeyOf,
  ticketExpiry,
} from '#shared/domain/dossier/upload-plan.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { codeOf } from '../../support/answered.ts';
import { sampleId } from '../../support/seed.ts';
import { buildDocument } from '../../support/submission-builder.ts';

const megabyte = 1024 * 1024;
const photos = (count: number, bytes = 1) =>
  Array.from({ length: count }, (_, index) => buildDocument(1, 'D4', index, { declaredBytes: bytes }));

describe('room in a dossier', () => {
  test('so many files of a type; those taken out or refused do not count', () => {
    const full = photos(20);
    const [first, ...rest] = full;

    expect(codeOf(hasRoom({ type: 'D4', bytes: 1 }, full))).toBe('document.too-many');
    for (const state of ['removed', 'refused'] as const)
      expect(
        codeOf(hasRoom({ type: 'D4', bytes: 1 }, [...(first ? [{ ...first, state }] : []), ...rest])),
      ).toBe('ok');
  });

  test('200 MB over all files, to the byte', () => {
    const held = photos(10, 19 * megabyte);

    expect(codeOf(hasRoom({ type: 'D4', bytes: 10 * megabyte }, held))).toBe('ok');
    expect(codeOf(hasRoom({ type: 'D4', bytes: 10 * megabyte + 1 }, held))).toBe('dossier.full');
  });

  test('sixty files at the most', () => {
    const held = (['D3', 'D4', 'D5_QUALITY', 'D5_AWARD', 'D5_OTHER', 'D1', 'D2'] as const).flatMap(type =>
      Array.from({ length: type === 'D4' ? 20 : 9 }, (_, index) => buildDocument(1, type, index)),
    );

    expect(held.length).toBeGreaterThan(dossierLimits.files);
    expect(codeOf(hasRoom({ type: 'U1', bytes: 1 }, held))).toBe('dossier.full');
  });

  test('the same content is found whatever its name or type', () => {
    const [photo] = photos(1);

    expect(sameContent(photo?.declaredSha256 ?? '', photos(3))?.id).toBe(photo?.id);
    expect(sameContent('0'.repeat(64), photos(3))).toBeUndefined();
  });

  test('a type never takes more than its kind of file', () => {
    expect(maxBytesOf('D3', 'PDF')).toBe(25 * megabyte);
    expect(maxBytesOf('D1', 'PDF')).toBe(20 * megabyte);
  });
});

describe('the way up', () => {
  test.each([
    [1, [1]],
    [8 * megabyte, [8 * megabyte]],
    [8 * megabyte + 1, [8 * megabyte, 1]],
    [25 * megabyte, [8 * megabyte, 8 * megabyte, 8 * megabyte, megabyte]],
  ])('%i bytes go up in parts of %j', (bytes, parts) => {
    expect(partsOf(bytes).map(part => part.bytes)).toEqual(parts);
    expect(partsOf(bytes).map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
  });

  test('a key leads back to its document, and no other text does', () => {
    const key = incomingKey(sampleId(1), sampleId(2), new Uint8Array(8));

    expect(documentOfKey(key)).toBe(`${sampleId(1)}/${sampleId(2)}`);
    expect(previewKeyOf(key)).toMatch(/^previews\/.*\.jpg$/);
    for (const other of [`x${key}`, `${key}/..`, key.replace('incoming', 'previews'), ''])
      expect(documentOfKey(other)).toBeUndefined();
  });

  test('a ticket runs ten minutes, and not past the deadline', () => {
    expect(ticketExpiry(1000, 10_000_000)).toBe(601_000);
    expect(ticketExpiry(1000, 2000)).toBe(2000);
  });
});

describe('what arrived against what was announced', () => {
  const document = buildDocument(1, 'D4');
  const found = {
    kind: 'JPEG' as const,
    bytes: document.declaredBytes,
    sha256: document.declaredSha256,
    pages: null,
    width: 1772,
    height: 1181,
  };

  test.each([
    ['as announced', {}, 'clean', []],
    ['a pixel too small to print', { width: 1771 }, 'clean', ['file.photo-below-print-size']],
    ['another content', { sha256: '0'.repeat(64) }, 'refused', ['file.not-as-declared']],
    ['another length', { bytes: 1 }, 'refused', ['file.not-as-declared']],
  ] as const)('%s', (_, changes, state, codes) => {
    const judged = judgeDocument(document, { ...found, ...changes }, []);

    expect(judged.state).toBe(state);
    expect(judged.findings.map(({ code }) => code)).toEqual(codes);
  });

  test('what the content check found counts too, once', () => {
    const macros = { code: 'file.macros', severity: 'error' as const };

    expect(judgeDocument(document, found, [macros, macros])).toEqual({
      state: 'refused',
      findings: [macros],
    });
  });
});

test.each(Object.entries(documentTypes))('%s promises no larger file than its kinds take', (_code, type) => {
  expect(type.maxBytes).toBeLessThanOrEqual(Math.max(...type.kinds.map(kind => fileKinds[kind].maxBytes)));
});

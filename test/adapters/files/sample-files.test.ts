import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { inspectFile } from '#shared/adapters/files/inspect-file.ts';
import { judgeFile } from '#shared/domain/file/judge-file.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';
import { makeScan } from '#test/support/files/make-scan.ts';

describe('a sample photo', () => {
  test('is large enough for print and weighs what a photo weighs', async () => {
    const photo = await makePhoto({ width: 1181, height: 1772 });
    const facts = await inspectFile(photo);
    if (!facts.ok) throw new Error(facts.refusal.code);
    expect(judgeFile(facts.value, { kinds: ['JPEG'], photo: true }).outcome).toBe('accepted');
    expect(photo.length).toBeGreaterThan(250_000);
    expect(photo.length).toBeLessThan(900_000);
  });

  test('differs by its seed and repeats with it', async () => {
    const [first, again, other] = await Promise.all(
      [1, 1, 2].map(seed => makePhoto({ width: 320, height: 240, seed })),
    );
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
  });

  test('carries the orientation and the place that were asked for', async () => {
    const photo = await makePhoto({
      width: 300,
      height: 200,
      orientation: 6,
      gps: { latitude: 22.147, longitude: 105.834 },
    });
    const { orientation, width, height, exif } = await sharp(photo).metadata();
    expect({ orientation, width, height }).toEqual({ orientation: 6, width: 200, height: 300 });
    // Degrees and minutes of the place, as fractions over one.
    const fraction = (value: number) => Buffer.of(value, 0, 0, 0, 1, 0, 0, 0);
    for (const value of [22, 8, 105, 50]) expect(exif?.includes(fraction(value))).toBe(true);
  });
});

describe('a sample scan', () => {
  test('has a cross-reference table that points at its objects', async () => {
    const scan = await makeScan({ pages: 3 });
    const text = scan.toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const [, size = '', rows = ''] = /^xref\n0 (\d+)\n(.*?)trailer/s.exec(text.slice(start)) ?? [];
    const offsets = rows.match(/.{20}/gs)?.map(row => Number(row.slice(0, 10))) ?? [];
    expect(offsets).toHaveLength(Number(size));
    for (const [number, offset] of offsets.entries()) {
      if (number > 0) expect(text.slice(offset, offset + 10)).toMatch(new RegExp(`^${number} 0 obj`));
    }
  });

  test('holds one readable picture a page', async () => {
    const scan = await makeScan({ pages: 2 });
    const text = scan.toString('latin1');
    const pictures = [...text.matchAll(/\/DCTDecode \/Length (\d+) >>\nstream\n/g)].map(match => {
      const start = match.index + match[0].length;
      return scan.subarray(start, start + Number(match[1]));
    });
    expect(pictures).toHaveLength(2);
    for (const picture of pictures)
      expect(await sharp(picture).metadata()).toMatchObject({ width: 827, height: 1169 });
  });
});

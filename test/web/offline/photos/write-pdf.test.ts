import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { inspectFile } from '#shared/adapters/files/inspect-file.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { judgeFile } from '#shared/domain/file/judge-file.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';
import { hasMetadata } from '#web/offline/photos/jpeg.ts';
import { type JpegPage, readJpegPage, writePdf } from '#web/offline/photos/write-pdf.ts';

const jpegOf = async (width: number, height: number, grey = false): Promise<Uint8Array<ArrayBuffer>> => {
  const image = sharp({ create: { width, height, channels: 3, background: '#c8d0b0' } });
  return new Uint8Array(await (grey ? image.toColourspace('b-w') : image).jpeg().toBuffer());
};
const pageOf = (jpeg: Uint8Array<ArrayBuffer>): JpegPage => {
  const page = readJpegPage(jpeg);
  if (page === null) throw new Error('the sample is a JPEG');
  return page;
};
const bytesOf = async (pdf: Blob): Promise<Buffer> => Buffer.from(await pdf.arrayBuffer());

describe('pages bound into one PDF', () => {
  test('pass the examination that the server makes, page by page', async () => {
    const pages = [await jpegOf(1240, 1754), await jpegOf(1754, 1240), await jpegOf(800, 800, true)].map(
      pageOf,
    );
    const found = await inspectFile(await bytesOf(writePdf(pages)));
    if (!found.ok) throw new Error(found.refusal.code);
    expect(found.value).toMatchObject({ kind: 'PDF', pages: 3, encrypted: false, activeContent: [] });
    expect(judgeFile(found.value, { kinds: documentTypes.D2.kinds }).outcome).toBe('accepted');
  });

  test('hold each photograph as it is, at its place in the cross-reference table', async () => {
    const jpeg = await jpegOf(600, 900);
    const bytes = await bytesOf(writePdf([pageOf(jpeg)]));
    const text = bytes.toString('latin1');
    expect(bytes.includes(Buffer.from(jpeg))).toBe(true);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.startsWith('xref\n0 6\n', start)).toBe(true);
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets).toHaveLength(5);
    offsets.forEach((offset, index) => {
      expect(text.startsWith(`${index + 1} 0 obj\n`, offset)).toBe(true);
    });
  });

  test('stand upright or lie as their pictures do, within the edge of A4', async () => {
    const text = (
      await bytesOf(writePdf([await jpegOf(600, 900), await jpegOf(900, 600)].map(pageOf)))
    ).toString('latin1');
    expect([...text.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box)).toEqual([
      '0 0 595.28 841.89',
      '0 0 841.89 595.28',
    ]);
    for (const [, w, h, x, y] of text.matchAll(/q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm/g)) {
      expect(Number(w) / Number(h)).toBeCloseTo(Number(w) > Number(h) ? 1.5 : 1 / 1.5, 2);
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(14.1);
    }
  });

  test('name the colours that a grey photograph has', async () => {
    const text = (await bytesOf(writePdf([pageOf(await jpegOf(100, 100, true))]))).toString('latin1');
    expect(text).toContain('/ColorSpace /DeviceGray');
  });
});

describe('what is read of a JPEG', () => {
  test('what is no JPEG, or has colours of print, is no page', async () => {
    expect(readJpegPage(new TextEncoder().encode('%PDF-1.4'))).toBeNull();
    const cmyk = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect(readJpegPage(new Uint8Array(cmyk))).toBeNull();
  });

  test('place and time that a camera writes are seen; a bare picture has none', async () => {
    const photo = await makePhoto({ width: 300, height: 200, gps: { latitude: 18.67, longitude: 105.69 } });
    expect(hasMetadata(new Uint8Array(photo))).toBe(true);
    expect(hasMetadata(await jpegOf(300, 200))).toBe(false);
  });

  test('size comes from the frame, whatever stands before it', async () => {
    const photo = await makePhoto({ width: 300, height: 200, gps: { latitude: 18.67, longitude: 105.69 } });
    expect(readJpegPage(new Uint8Array(photo))).toMatchObject({ width: 300, height: 200, components: 3 });
  });
});

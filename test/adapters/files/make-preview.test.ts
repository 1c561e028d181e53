import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { makePreview } from '#shared/adapters/files/make-preview.ts';
import { hostilePictures } from '#test/support/files/hostile-pictures.ts';
import { makePhoto } from '#test/support/files/make-photo.ts';
import { makePng } from '#test/support/files/make-png.ts';

/** Codes of pictures that can be read, and are refused by their examination before a preview is made. */
const refusedBefore: readonly string[] = ['file.animated', 'file.picture-too-heavy'];
const place = { latitude: 22.147, longitude: 105.834 };

describe('a preview', () => {
  test.each([1, 3, 6, 8] as const)(
    'of a photo with orientation %i stands upright and looks alike',
    async orientation => {
      const upright = await makePhoto({ width: 900, height: 1400, seed: 5 });
      const turned = await makePhoto({ width: 900, height: 1400, seed: 5, orientation });
      const preview = await makePreview(turned, 'JPEG');
      if (!preview.ok) throw new Error(preview.refusal.code);
      expect([preview.value.width, preview.value.height]).toEqual([823, 1280]);
      const thumbnail = (bytes: Buffer) =>
        sharp(bytes).resize(9, 14, { fit: 'fill' }).greyscale().raw().toBuffer();
      const [seen, wanted] = await Promise.all([thumbnail(preview.value.bytes), thumbnail(upright)]);
      for (const [index, value] of seen.entries())
        expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThan(12);
    },
  );

  test('carries no metadata: neither place nor camera nor orientation', async () => {
    const photo = await makePhoto({ width: 900, height: 600, orientation: 8, gps: place });
    expect((await sharp(photo).metadata()).exif?.includes('SAMPLE')).toBe(true);
    const preview = await makePreview(photo, 'JPEG');
    if (!preview.ok) throw new Error(preview.refusal.code);
    const { exif, xmp, iptc, icc, orientation, format } = await sharp(preview.value.bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation, format }).toEqual({ format: 'jpeg' });
    for (const trace of ['Exif', 'SAMPLE', 'GPS', 'http'])
      expect(preview.value.bytes.includes(trace)).toBe(false);
  });

  test('is not enlarged, and see-through parts become white', async () => {
    const clear = await sharp({
      create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const preview = await makePreview(clear, 'PNG');
    if (!preview.ok) throw new Error(preview.refusal.code);
    expect([preview.value.width, preview.value.height]).toEqual([40, 30]);
    expect((await sharp(preview.value.bytes).stats()).channels.map(({ min }) => min)).toEqual([
      255, 255, 255,
    ]);
  });

  test('of a PNG is a JPEG', async () => {
    const preview = await makePreview(await makePng(), 'PNG');
    expect(preview).toMatchObject({ ok: true, value: { mime: 'image/jpeg', width: 853, height: 1280 } });
  });

  test.each(['PDF', 'HEIC', 'DOCX', 'XLSX'] as const)('is not made of %s', async kind => {
    expect(await makePreview(Buffer.from('SAMPLE'), kind)).toMatchObject({
      ok: false,
      refusal: { code: 'file.kind-unknown' },
    });
  });

  test.each(
    hostilePictures
      .filter(({ name, code }) => /\.(?:jpg|png)$/.test(name) && !refusedBefore.includes(code))
      .map(file => [file.what, file] as const),
  )('of %s is refused, not attempted for long', async (_, { make, name }) => {
    const bytes = await make();
    const start = process.cpuUsage();
    const preview = await makePreview(bytes, name.endsWith('png') ? 'PNG' : 'JPEG');
    expect(preview).toMatchObject({ ok: false, refusal: { code: 'file.damaged' } });
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});

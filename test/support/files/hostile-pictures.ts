import sharp from 'sharp';
import type { HostileCase } from './hostile-case.ts';
import { makeHeic } from './make-heic.ts';
import { makePhoto } from './make-photo.ts';
import { makePng, makePngOfClaimedSize, pngChunk } from './make-png.ts';

const smallPhoto = () => makePhoto({ width: 640, height: 480 });

/** A photo whose frame header claims another size. */
async function photoOfClaimedSize(width: number, height: number): Promise<Buffer> {
  const photo = Buffer.from(await smallPhoto());
  const frame = photo.indexOf(Buffer.of(0xff, 0xc0));
  photo.writeUInt16BE(height, frame + 5);
  photo.writeUInt16BE(width, frame + 7);
  return photo;
}

/** A picture of one colour: small as a file, large as pixels. */
const plainPicture = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: '#7a8f5c' } });

/** Pictures that are cut, damaged, moving or much too large. */
export const hostilePictures: readonly HostileCase[] = [
  {
    name: 'ảnh 1.jpg',
    what: 'a photo cut in its pixels',
    code: 'file.truncated',
    make: async () => {
      const photo = await smallPhoto();
      return photo.subarray(0, Math.floor(photo.length * 0.6));
    },
  },
  {
    name: 'ảnh 2.jpg',
    what: 'a photo cut in its header',
    code: 'file.truncated',
    make: async () => (await smallPhoto()).subarray(0, 100),
  },
  {
    name: 'ảnh 3.jpg',
    what: 'the start of a photo alone',
    code: 'file.truncated',
    make: () => Buffer.of(0xff, 0xd8, 0xff),
  },
  {
    name: 'ảnh 4.jpg',
    what: 'a photo without pixels',
    code: 'file.damaged',
    make: () => Buffer.of(0xff, 0xd8, 0xff, 0xfe, 0, 2, 0xff, 0xd9),
  },
  {
    name: 'ảnh 5.jpg',
    what: 'a photo that claims 4,225 megapixels',
    code: 'file.too-many-pixels',
    make: () => photoOfClaimedSize(65_000, 65_000),
  },
  {
    name: 'ảnh 6.png',
    what: 'a PNG that claims 10,000 megapixels',
    code: 'file.too-many-pixels',
    make: () => makePngOfClaimedSize(100_000, 100_000),
  },
  {
    name: 'ảnh 7.png',
    what: 'a moving picture',
    code: 'file.animated',
    make: async () => {
      const png = await makePng({ width: 90, height: 60 });
      return Buffer.concat([
        png.subarray(0, 33),
        pngChunk('acTL', Buffer.of(0, 0, 0, 2, 0, 0, 0, 0)),
        png.subarray(33),
      ]);
    },
  },
  {
    name: 'ảnh 8.png',
    what: 'a PNG with a changed byte',
    code: 'file.damaged',
    make: async () => {
      const png = Buffer.from(await makePng({ width: 90, height: 60 }));
      png[60] = (png[60] ?? 0) ^ 1;
      return png;
    },
  },
  {
    name: 'ảnh 9.png',
    what: 'a PNG cut short',
    code: 'file.truncated',
    make: async () => (await makePng({ width: 90, height: 60 })).subarray(0, -20),
  },
  {
    name: 'ảnh 10.heic',
    what: 'a HEIC cut short',
    code: 'file.truncated',
    make: () => makeHeic().subarray(0, -3),
  },
  {
    name: 'ảnh 11.heic',
    what: 'a HEIC with something else in it',
    code: 'file.disguised',
    make: () => Buffer.concat([makeHeic(), Buffer.of(0, 0, 0, 12), Buffer.from('<htmabcd', 'latin1')]),
  },
  {
    name: 'ảnh 12.heic',
    what: 'a HEIC that claims 3,600 megapixels',
    code: 'file.too-many-pixels',
    make: () => makeHeic({ width: 60_000, height: 60_000 }),
  },
  {
    name: 'ảnh 13.jpg',
    what: 'a photo whose 48 megapixels come in parts that must all be held',
    code: 'file.picture-too-heavy',
    make: () => plainPicture(8000, 6000).jpeg({ progressive: true }).toBuffer(),
  },
  {
    name: 'ảnh 14.png',
    what: 'a PNG whose 48 megapixels come in passes that must all be held',
    code: 'file.picture-too-heavy',
    make: () => plainPicture(8000, 6000).png({ progressive: true }).toBuffer(),
  },
  {
    name: 'ảnh 15.png',
    what: 'a PNG whose rows are half a megabyte each',
    code: 'file.picture-too-heavy',
    make: () => plainPicture(60_000, 800, 4).toColourspace('rgb16').png().toBuffer(),
  },
];

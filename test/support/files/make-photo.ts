import sharp from 'sharp';
import { exifSegment, type Orientation, type Place } from './exif.ts';

export type PhotoOptions = {
  /** As seen upright. Default 1800 × 1200: print size. */
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
  readonly orientation?: Orientation;
  readonly gps?: Place;
  /** Shown on the label of the drawn product. */
  readonly title?: string;
};

/** A repeatable stream of numbers from 0 to 1 (xorshift). */
function numbersFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const grain = new Map<string, Buffer>();

/** A faint grain like a camera's, so that the file weighs what a photo weighs. Made once for each size. */
function grainOf(width: number, height: number): Buffer {
  const key = `${width}x${height}`;
  const known = grain.get(key);
  if (known) return known;
  const next = numbersFrom(7);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.fill(206 + Math.floor(next() * 24), at, at + 3);
  grain.set(key, pixels);
  return pixels;
}

function drawing(width: number, height: number, seed: number, title: string): string {
  const next = numbersFrom(seed + 1);
  const hue = Math.floor(next() * 360);
  const unit = Math.min(width, height) / 100;
  const [x, y] = [width / 2, height / 2];
  const jars = Array.from({ length: 3 }, (_, index) => {
    const centre = x + (index - 1) * unit * 26;
    const tall = unit * (34 + next() * 14);
    return `<rect x="${centre - unit * 11}" y="${y - tall / 2}" width="${unit * 22}" height="${tall}" rx="${unit * 5}"
        fill="hsl(${hue + index * 25},62%,${38 + index * 9}%)" opacity="0.88"/>
      <ellipse cx="${centre}" cy="${y - tall / 2}" rx="${unit * 9}" ry="${unit * 3}" fill="hsl(${hue},30%,25%)" opacity="0.9"/>
      <rect x="${centre - unit * 8}" y="${y - unit * 4}" width="${unit * 16}" height="${unit * 12}" fill="#fffdf4"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <ellipse cx="${x}" cy="${y + unit * 27}" rx="${unit * 46}" ry="${unit * 7}" fill="#000" opacity="0.25"/>
    ${jars.join('')}
    <text x="${x}" y="${y + unit * 40}" font-family="sans-serif" font-size="${unit * 5}" text-anchor="middle"
      fill="hsl(${hue},60%,22%)">ẢNH MẪU – SAMPLE</text>
    <text x="${x}" y="${y - unit * 36}" font-family="sans-serif" font-size="${unit * 4}" text-anchor="middle"
      fill="hsl(${hue},60%,22%)">${title.replace(/[<&>]/g, ' ')}</text>
  </svg>`;
}

/** By how much the stored picture is turned so that its orientation mark turns it back. */
const storedTurn = { 1: 0, 3: 180, 6: 270, 8: 90 } as const satisfies Record<Orientation, number>;

/**
 * A JPEG as a phone takes it: three drawn jars on a grained ground, EXIF orientation and, if asked, a place.
 * The same options give the same picture.
 */
export async function makePhoto(options: PhotoOptions = {}): Promise<Buffer> {
  const { width = 1800, height = 1200, seed = 1, orientation = 1, gps, title = 'Sản phẩm mẫu' } = options;
  const upright = sharp(grainOf(width, height), { raw: { width, height, channels: 3 } }).composite([
    { input: Buffer.from(drawing(width, height, seed, title)) },
  ]);
  const turn = storedTurn[orientation];
  const { data, info } = await upright.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const stored = sharp(data, { raw: { width, height, channels: info.channels } }).rotate(turn);
  const jpeg = await stored.jpeg({ quality: 82 }).toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), exifSegment(orientation, gps), jpeg.subarray(2)]);
}

import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A drawn PNG of the given size. */
export async function makePng(
  options: { width?: number; height?: number; seed?: number } = {},
): Promise<Buffer> {
  const { width = 1200, height = 1800, seed = 1 } = options;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${(seed * 47) % 360},45%,88%)"/>
    <circle cx="50%" cy="45%" r="${Math.min(width, height) / 3}" fill="hsl(${(seed * 47 + 180) % 360},55%,45%)"/>
    <text x="50%" y="90%" font-family="sans-serif" font-size="${width / 14}" text-anchor="middle">ẢNH MẪU – SAMPLE</text></svg>`;
  return sharp(Buffer.from(drawing)).png({ compressionLevel: 6 }).toBuffer();
}

/** One chunk of a PNG with its checksum. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A header that claims the given size, with hardly any pixels behind it. */
export function makePngOfClaimedSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

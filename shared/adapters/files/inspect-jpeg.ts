import { isNativeError } from 'node:util/types';
import sharp from 'sharp';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { type Found, refuse } from './found.ts';
import { isPhoneTrailer } from './phone-trailer.ts';
import { walkJpeg } from './walk-jpeg.ts';

/** The camera's orientation mark, 1 to 8; reads headers only. */
async function orientationOf(bytes: Buffer): Promise<Result<number>> {
  try {
    const { orientation = 1 } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
    return ok(orientation);
  } catch (error) {
    // sharp reports an unreadable header as a plain Error.
    if (!isNativeError(error) || error.name !== 'Error') throw error;
    return refuse('file.damaged');
  }
}

/** Reads a JPEG to its end marker; what stands behind it must be what a phone writes there. Decodes no pixel. */
export async function inspectJpeg(bytes: Buffer): Promise<Result<Found>> {
  const structure = walkJpeg(bytes);
  if (!structure.ok) return structure;
  const { end, size, heldBytes } = structure.value;
  if (!isPhoneTrailer(bytes, end)) return refuse('file.disguised');
  if (size.width * size.height > fileLimits.pixels) return ok({ kind: 'JPEG', ...size });

  const orientation = await orientationOf(bytes);
  if (!orientation.ok) return orientation;
  const isTurned = orientation.value >= 5;
  return ok({
    kind: 'JPEG',
    heldBytes,
    width: isTurned ? size.height : size.width,
    height: isTurned ? size.width : size.height,
  });
}

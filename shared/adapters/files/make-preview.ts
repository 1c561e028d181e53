import { isNativeError } from 'node:util/types';
import sharp from 'sharp';
import { type FileKind, fileKinds } from '#shared/domain/file/file-kinds.ts';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuse } from './found.ts';

/** Longest side of a preview in pixels: enough for a jury on a laptop, about 150 kB. */
const longestSide = 1280;
const quality = 80;

export type Preview = {
  readonly bytes: Buffer;
  readonly mime: 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

/** One picture at a time, nothing kept between pictures: the memory of a small function is enough. */
sharp.cache(false);
sharp.concurrency(1);

/**
 * A small JPEG of a photo, turned upright and without any metadata (no place, no camera, no embedded thumbnail).
 * Fails with `file.damaged` when the pixels cannot be decoded, `file.kind-unknown` for kinds that have no preview.
 * The file must have passed `inspectFile`.
 */
export async function makePreview(bytes: Buffer, kind: FileKind): Promise<Result<Preview>> {
  if (!fileKinds[kind].preview) return refuse('file.kind-unknown', { found: kind });
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: fileLimits.pixels,
      failOn: 'error',
      pages: 1,
    })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, mime: 'image/jpeg', width: info.width, height: info.height });
  } catch (error) {
    // sharp reports undecodable pixels as a plain Error; a wrong option is a TypeError or RangeError.
    if (!isNativeError(error) || error.name !== 'Error' || /Expected/.test(error.message)) throw error;
    return refuse('file.damaged');
  }
}

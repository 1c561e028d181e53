import { ok, type Result } from '#shared/kernel/result.ts';
import { walkBoxes } from './boxes.ts';
import { type Found, refuse } from './found.ts';

const heifBrand = /^(?:heic|heix|heim|heis)$/;
const sequenceBrand = /^(?:hevc|hevx|msf1)$/;
const allowedBoxes = ['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip', 'uuid', 'idat', 'mpvd', 'styp'];

/** Sizes of the pictures that the file describes (`ispe` properties); the largest is the photo, others are tiles. */
function largestPicture(meta: Buffer): { width: number; height: number } | undefined {
  let largest: { width: number; height: number } | undefined;
  for (let at = meta.indexOf('ispe'); at >= 0 && at + 16 <= meta.length; at = meta.indexOf('ispe', at + 4)) {
    const size = { width: meta.readUInt32BE(at + 8), height: meta.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** Reads the boxes of a phone's HEIC photo. It is never decoded here: no preview, and the original is kept as sent. */
export function inspectHeic(bytes: Buffer): Result<Found> {
  const boxes = walkBoxes(bytes);
  if (!boxes) return refuse('file.truncated');
  const ftyp = boxes[0]?.type === 'ftyp' ? boxes[0].content.toString('latin1', 0, 256) : '';
  const brands = [ftyp.slice(0, 4), ...(ftyp.slice(8).match(/.{4}/gs) ?? [])];
  if (!brands.some(brand => heifBrand.test(brand))) return refuse('file.kind-unknown', { found: 'heif' });
  if (boxes.some(({ type }) => !allowedBoxes.includes(type))) return refuse('file.disguised');
  const meta = boxes.find(({ type }) => type === 'meta');
  if (!meta) return refuse('file.damaged');
  if (!boxes.some(({ type }) => type === 'mdat') && !meta.content.includes('idat'))
    return refuse('file.truncated');
  const size = largestPicture(meta.content);
  if (!size) return refuse('file.damaged');
  return ok({ kind: 'HEIC', ...size, animated: sequenceBrand.test(ftyp.slice(0, 4)) });
}

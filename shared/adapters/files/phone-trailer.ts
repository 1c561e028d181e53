import { walkBoxes } from './boxes.ts';
import { beginsAsPdf, endsAsArchive, holdsPageMarkup } from './disguise.ts';
import { walkJpeg } from './inspect-jpeg.ts';

const slackBytes = 16;
const mostPictures = 16;

const isSamsungTrailer = (rest: Buffer) =>
  rest.subarray(-4).toString('latin1') === 'SEFT' && rest.includes('SEFH');
const isVideo = (rest: Buffer) => rest.toString('latin1', 4, 8) === 'ftyp' && walkBoxes(rest) !== undefined;

/**
 * Whether the bytes behind a photo's end marker are what phones write there: nothing, padding, further pictures
 * (multi-picture format: depth and brightness maps), Samsung's trailer, or the clip of a moving photo.
 * Anything else is a second file.
 */
export function isPhoneTrailer(bytes: Buffer, end: number): boolean {
  let at = end;
  for (let pictures = 0; pictures < mostPictures; pictures += 1) {
    while (bytes[at] === 0) at += 1;
    if (!bytes.subarray(at, at + 3).equals(Buffer.of(0xff, 0xd8, 0xff))) break;
    const picture = walkJpeg(bytes, at);
    if (!picture.ok) return false;
    at = picture.value.end;
  }
  const rest = bytes.subarray(at);
  if (rest.length === 0) return true;
  if (endsAsArchive(bytes) || holdsPageMarkup(rest.toString('latin1')) || beginsAsPdf(rest)) return false;
  return rest.length <= slackBytes || isSamsungTrailer(rest) || isVideo(rest);
}

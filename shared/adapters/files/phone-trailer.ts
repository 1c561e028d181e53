import { walkBoxes } from './boxes.ts';
import { beginsAsPdf, endsAsArchive, holdsPageMarkup } from './disguise.ts';
import { walkJpeg } from './walk-jpeg.ts';

const slackBytes = 16;
const mostPictures = 16;

const isSamsungTrailer = (rest: Buffer) =>
  rest.subarray(-4).toString('latin1') === 'SEFT' && rest.includes('SEFH');
const isVideo = (rest: Buffer) => rest.toString('latin1', 4, 8) === 'ftyp' && walkBoxes(rest) !== undefined;

function afterPadding(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0) at += 1;
  return at;
}

/**
 * Whether the bytes behind a photo's end marker are what phones write there: nothing, padding, further pictures
 * (multi-picture format: depth and brightness maps), Samsung's trailer, or the clip of a moving photo.
 * Anything else is a second file.
 */
export function isPhoneTrailer(bytes: Buffer, end: number): boolean {
  let at = end;
  for (let pictures = 0; pictures < mostPictures; pictures += 1) {
    const start = afterPadding(bytes, at);
    if (start === bytes.length) return true;
    if (!bytes.subarray(start, start + 3).equals(Buffer.of(0xff, 0xd8, 0xff))) break;
    const picture = walkJpeg(bytes, start);
    if (!picture.ok) return false;
    at = picture.value.end;
  }
  const rest = bytes.subarray(at);
  if (endsAsArchive(bytes) || holdsPageMarkup(rest.toString('latin1')) || beginsAsPdf(rest)) return false;
  return rest.length <= slackBytes || isSamsungTrailer(rest) || isVideo(rest);
}

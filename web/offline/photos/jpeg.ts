export type Segment = { readonly marker: number; readonly from: number; readonly to: number };

/** The segments of a JPEG up to its picture data (ITU-T T.81, Annex B); nothing where it is none. */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2) return;
    yield { marker, from: at + 4, to: at + 2 + length };
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

const comment = 0xfe;
/** APP1 to APP13: Exif, XMP, colour profiles and what makers add. APP0 (JFIF) and APP14 (Adobe) say how to read the picture. */
const isNote = (marker: number): boolean => marker === comment || (marker >= 0xe1 && marker <= 0xed);

/** Whether a JPEG tells more than its picture: where and when it was taken, by what, which way up. */
export const hasMetadata = (bytes: Uint8Array): boolean => {
  for (const { marker } of jpegSegments(bytes)) if (isNote(marker)) return true;
  return false;
};

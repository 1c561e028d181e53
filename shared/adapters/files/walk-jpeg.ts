import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { holdsPageMarkup } from './disguise.ts';
import { refuse } from './found.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** Markers that stand alone: restart markers and TEM. */
const isStandalone = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
/** Start-of-frame markers of all processes, without DHT (C4), JPG (C8) and DAC (CC), which share their range. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isProgressive = (marker: number) => isFrame(marker) && (marker & 3) === 2;
const isMetadata = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

type Frame = { readonly width: number; readonly height: number; readonly components: number };
type JpegStructure = {
  readonly end: number;
  readonly size: Pick<Frame, 'width' | 'height'>;
  readonly heldBytes: number;
};

/** A coefficient takes two bytes until the last scan has brought its part of it. */
const heldOf = ({ width, height, components }: Frame, inParts: boolean) =>
  inParts ? width * height * components * 2 : 0;

/** First marker after entropy-coded data, in which a 0xFF byte is followed by zero or a restart marker. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const following = bytes[at + 1] ?? 0;
    if (following !== 0 && following !== 0xff && !isStandalone(following)) return at;
  }
  return -1;
}

/** Walks the segments from `from` to the end marker, so that what stands behind it is known. */
export function walkJpeg(bytes: Buffer, from = 0): Result<JpegStructure> {
  let frame: Frame | undefined;
  let inParts = false;
  let at = from + 2;
  let segments = 0;
  while (at >= 0 && at + 4 <= bytes.length + 2) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) break;
    if (marker === endOfImage) {
      if (frame === undefined) return refuse('file.damaged');
      const { width, height } = frame;
      return ok({ end: at + 2, size: { width, height }, heldBytes: heldOf(frame, inParts) });
    }
    segments += 1;
    if (segments > fileLimits.parts) return refuse('file.too-complex');
    if (isStandalone(marker)) {
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) break;
    const segment = bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2));
    if (isMetadata(marker) && holdsPageMarkup(segment.toString('latin1'))) return refuse('file.disguised');
    if (isFrame(marker) && segment.length >= 6) {
      frame = {
        ...{ height: segment.readUInt16BE(1), width: segment.readUInt16BE(3) },
        components: segment[5] ?? 3,
      };
      inParts ||= isProgressive(marker);
    }
    // A scan of some components alone: the others wait for theirs.
    if (marker === startOfScan) inParts ||= (segment[0] ?? 0) < (frame?.components ?? 0);
    at = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === startOfScan && !frame) return refuse('file.damaged');
    if (marker === startOfScan) at = nextMarker(bytes, at);
  }
  return refuse(at < 0 || at >= bytes.length - 1 ? 'file.truncated' : 'file.damaged');
}

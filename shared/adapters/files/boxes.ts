/** A box of the ISO base media format (ISO/IEC 14496-12): its type and its content. */
export type Box = { readonly type: string; readonly content: Buffer };

const mostBoxes = 10_000;

/** The boxes that fill the bytes exactly, or `undefined` when they do not: cut short, overlong, or followed by more. */
export function walkBoxes(bytes: Buffer): readonly Box[] | undefined {
  const boxes: Box[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes.length - at < 8 || boxes.length >= mostBoxes) return undefined;
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && bytes.length - at < 16) return undefined;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    const header = isLong ? 16 : 8;
    if (size < header || size > bytes.length - at) return undefined;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      content: bytes.subarray(at + header, at + size),
    });
    at += size;
  }
  return boxes;
}

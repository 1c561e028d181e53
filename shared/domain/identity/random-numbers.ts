/**
 * Whole numbers below `bound` from random bytes, each equally likely: four bytes a try, and a try that falls in the
 * incomplete last stretch is thrown away (a plain remainder would favour small numbers).
 * Throws when the bytes run out, which is a programming error: give some spare ones.
 */
export function takeNumbers(random: Uint8Array, bounds: readonly number[]): number[] {
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength);
  let offset = 0;
  return bounds.map(bound => {
    const whole = Math.floor(2 ** 32 / bound) * bound;
    while (offset + 4 <= view.byteLength) {
      const draw = view.getUint32(offset);
      offset += 4;
      if (draw < whole) return draw % bound;
    }
    throw new RangeError('Too few random bytes');
  });
}

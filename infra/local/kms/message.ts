import * as z from 'zod';

/** A message in Base64, of one byte at least and `most` at most. */
export const messageOf = (most: number) =>
  z
    .base64()
    .transform(text => Buffer.from(text, 'base64'))
    .refine(bytes => bytes.length >= 1 && bytes.length <= most, `must have 1 to ${most} bytes`);

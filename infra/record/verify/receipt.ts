import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseJson } from './read-export.ts';

/** What a person was given for an act: the entry that any later export must still hold. */
export type Receipt = { readonly stream: string; readonly sequence: number; readonly hash: string };

const receiptShape = z.object({
  stream: z.string(),
  sequence: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
/** One receipt, the answer of the API that it came in, or several of either. */
const oneShape = z.union([
  receiptShape,
  z.object({ receipt: receiptShape }).transform(({ receipt }) => receipt),
]);
const fileShape = z.union([oneShape.transform(one => [one]), z.array(oneShape)]);

/** `submission/01J…:3:9f86d0…` as typed after `--receipt`, or the file that holds receipts; throws on anything else. */
export const parseReceipts = (text: string): readonly Receipt[] => {
  const [, stream, sequence, hash] = /^(.+):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (stream !== undefined && sequence !== undefined && hash !== undefined)
    return [{ stream, sequence: Number(sequence), hash }];
  const read = existsSync(text) ? fileShape.safeParse(parseJson(readFileSync(text, 'utf8'))) : undefined;
  if (read?.success !== true)
    throw new Error(`a receipt is <stream>:<sequence>:<hash> or a file of receipts, not ${text}`);
  return read.data;
};

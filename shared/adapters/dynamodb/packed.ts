import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

type Item = Record<string, AttributeValue>;

/** What one unit pays for. */
const billedBytes = 1024;

const bytesOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, { S, N, B }]) =>
      sum + Buffer.byteLength(name) + (B?.byteLength ?? Buffer.byteLength(S ?? N ?? '')),
    0,
  );

/** An item as it is kept: the text of its body deflated where it would else be billed as more than one kilobyte. */
export const keptItem = (item: Item): Item =>
  item.body?.S === undefined || bytesOf(item) <= billedBytes
    ? item
    : { ...item, body: { B: deflateRawSync(item.body.S) } };

/** The JSON of a body, deflated or not; `null` of none. */
export const textOf = (body: AttributeValue | undefined): string =>
  body?.B === undefined ? (body?.S ?? 'null') : inflateRawSync(body.B).toString();

/** An item as people and other programs read it: its body is text. */
export const openItem = (item: Item): Item =>
  item.body?.B === undefined ? item : { ...item, body: { S: textOf(item.body) } };

import { runningDigests } from './body-files.ts';
import { S3Error } from './errors.ts';
import { openIncomingBody } from './incoming-body.ts';
import type { Call } from './operation.ts';

/** Room for 10,000 parts with checksums. */
const maximumTextBytes = 4 * 1024 ** 2;

/** Reads and verifies a small body (an XML document) as text; `checksumOf` as in `openIncomingBody`. */
export const readText = async (
  { request, caller }: Call,
  checksumOf: 'body' | 'object' = 'body',
): Promise<string> => {
  const body = openIncomingBody(request, caller, checksumOf);
  const digests = runningDigests(body.algorithm === undefined ? [] : [body.algorithm]);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body.chunks) {
    size += chunk.length;
    if (size > maximumTextBytes) throw new S3Error('EntityTooLarge', 'The document is too large.');
    digests.update(chunk);
    chunks.push(chunk);
  }
  body.verify(digests.finish());
  return Buffer.concat(chunks).toString('utf8');
};

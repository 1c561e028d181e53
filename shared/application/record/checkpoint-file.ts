import {
  type Checkpoint,
  checkpointSchema,
  type Head,
  headSchema,
} from '#shared/domain/record/checkpoint.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { merkleRoot } from '#shared/kernel/merkle-root.ts';

/** Heads as lines, in the order of their streams by UTF-16: what the root is taken over, and what the file holds. */
const linesOf = (heads: Iterable<Head>): readonly string[] =>
  [...heads].sort((a, b) => (a.stream < b.stream ? -1 : 1)).map(canonicalJson);

/** A checkpoint before it is signed, with the lines that its root is taken over. */
export const drawUp = (
  of: Pick<Checkpoint, 'origin' | 'sequence' | 'at' | 'previous' | 'entries'>,
  heads: ReadonlyMap<string, Head>,
): { readonly statement: string; readonly lines: readonly string[] } => {
  const lines = linesOf(heads.values());
  const checkpoint: Checkpoint = {
    type: 'tieu-bieu.checkpoint.1',
    ...of,
    streams: lines.length,
    root: merkleRoot(lines),
  };
  return { statement: canonicalJson(checkpoint), lines };
};

/** The file: the signed statement (compact JWS) as the first line, then the heads. */
export const writeFile = (signed: string, lines: readonly string[]): string =>
  `${[signed, ...lines].join('\n')}\n`;

/** A checkpoint that was written here before. Its signature is for others to check. */
export const readFile = (
  text: string,
): { readonly checkpoint: Checkpoint; readonly signedHash: string; readonly heads: readonly Head[] } => {
  const [signed = '', ...lines] = text.trimEnd().split('\n');
  const payload = Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8');
  return {
    checkpoint: checkpointSchema.parse(JSON.parse(payload)),
    signedHash: sha256(signed),
    heads: lines.map(line => headSchema.parse(JSON.parse(line))),
  };
};

import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a history ended: the name of its stream, the number and the hash of its last entry. */
export const headSchema = z.strictObject({ stream: z.string(), sequence: z.int().min(1), hash: sha256 });
export type Head = z.infer<typeof headSchema>;

/**
 * What is signed: how far every history had come at a moment. `root` is the Merkle root over the heads in the order of their
 * streams, `previous` the SHA-256 of the signed checkpoint before, so that neither heads nor checkpoints can be exchanged.
 */
export const checkpointSchema = z.strictObject({
  type: z.literal('tieu-bieu.checkpoint.1'),
  /** The name of this row of checkpoints, drawn with the first: two rows that claim one installation are told apart by it. */
  origin: z.string(),
  sequence: z.int().min(1),
  at: instantSchema,
  previous: sha256.nullable(),
  streams: z.int().min(0),
  entries: z.int().min(0),
  root: sha256,
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** What keeps a checkpoint from being made: an entry that is gone or another, or one that its own hash does not seal. */
export type TrailFault = {
  readonly stream: string;
  readonly sequence: number;
  readonly kind: 'gone' | 'changed' | 'gap' | 'hash';
};

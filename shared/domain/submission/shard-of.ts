import { sha256 } from '#shared/kernel/hash.ts';

/** The partition of its round that a submission is entered in: always the same for one submission and shard count. */
export const shardOf = (submissionId: string, shards: number): number =>
  Number.parseInt(sha256(submissionId).slice(0, 8), 16) % shards;

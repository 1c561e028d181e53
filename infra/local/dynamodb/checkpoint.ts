import * as z from 'zod';
import { readFileIfPresent } from '../disk/read-file-if-present.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';

const storedSchema = z.strictObject({
  streamArn: z.string(),
  /** Last delivered sequence number of each shard; a shard not named here is read from its beginning. */
  delivered: z.record(z.string(), z.string()),
  finished: z.array(z.string()),
});

export type Checkpoint = {
  readonly delivered: (shardId: string) => string | undefined;
  readonly isFinished: (shardId: string) => boolean;
  readonly advance: (shardId: string, sequenceNumber: string) => void;
  readonly finish: (shardId: string) => void;
  /** Forgets one shard's position, so that it is read from its beginning. */
  readonly rewind: (shardId: string) => void;
  readonly rewindAll: () => void;
};

/**
 * How far a stream has been delivered, kept in `file`. Written after each delivery and never before, so a crash repeats
 * records and never skips one. A stream with another ARN (table made anew) begins at its beginning.
 */
export const openCheckpoint = (file: string, streamArn: string): Checkpoint => {
  const text = readFileIfPresent(file);
  const stored =
    text === undefined ? undefined : unsealed(file, text, content => storedSchema.parse(JSON.parse(content)));
  const sameStream = stored?.streamArn === streamArn;
  const delivered = new Map(sameStream ? Object.entries(stored.delivered) : []);
  const finished = new Set(sameStream ? stored.finished : []);

  const save = () =>
    writeFileAtomically(
      file,
      sealed(
        JSON.stringify({ streamArn, delivered: Object.fromEntries(delivered), finished: [...finished] }),
      ),
    );

  return {
    delivered: shardId => delivered.get(shardId),
    isFinished: shardId => finished.has(shardId),
    advance: (shardId, sequenceNumber) => {
      if (delivered.get(shardId) === sequenceNumber) return;
      delivered.set(shardId, sequenceNumber);
      save();
    },
    finish: shardId => {
      finished.add(shardId);
      save();
    },
    rewind: shardId => {
      delivered.delete(shardId);
      finished.delete(shardId);
      save();
    },
    rewindAll: () => {
      delivered.clear();
      finished.clear();
      save();
    },
  };
};

import type { TrailFault } from '#shared/domain/record/checkpoint.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';
import { drawUp, readFile, writeFile } from './checkpoint-file.ts';
import { surveyTrail } from './survey-trail.ts';

export type CheckpointOutcome =
  | { readonly type: 'made'; readonly sequence: number; readonly streams: number; readonly entries: number }
  /** There is one of this time or a later one: this run was repeated, or another came first. */
  | { readonly type: 'standing' }
  /** The trail is not what the checkpoint before says it was: nothing is signed. */
  | { readonly type: 'refused'; readonly faults: readonly TrailFault[] };

/**
 * Signs where every history of the audit trail stands and puts it where nobody can take it away. Signs nothing that
 * contradicts the checkpoint before: who holds that one could show that the trail was altered, and so says this.
 */
export const makeCheckpoint = async (
  { records, checkpoints, signer, chance }: Pick<World, 'records' | 'checkpoints' | 'signer' | 'chance'>,
  { now }: { readonly now: number },
): Promise<CheckpointOutcome> => {
  const written = await checkpoints.latest();
  const before = written === undefined ? undefined : readFile(written);
  if (before !== undefined && Date.parse(before.checkpoint.at) >= now) return { type: 'standing' };
  const { heads, entries, faults } = await surveyTrail(records, before?.heads ?? []);
  if (faults.length > 0) return { type: 'refused', faults };
  const sequence = (before?.checkpoint.sequence ?? 0) + 1;
  const { statement, lines } = drawUp(
    {
      origin: before?.checkpoint.origin ?? chance.id(now),
      sequence,
      at: isoOf(now),
      previous: before?.signedHash ?? null,
      entries,
    },
    heads,
  );
  const outcome = await checkpoints.write(sequence, writeFile(await signer.sign(statement), lines));
  return outcome === 'taken'
    ? { type: 'standing' }
    : { type: 'made', sequence, streams: lines.length, entries };
};

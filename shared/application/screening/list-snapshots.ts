import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listSnapshotsContract } from '#shared/contracts/screening/list-snapshots.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from '../submission/find-submission.ts';
import { showSnapshot } from '../submission/show-submission.ts';

type Contract = typeof listSnapshotsContract;

/** The copies of a dossier from the first submission on, the one that counts last; numbers masked. */
export const listSnapshots: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { id, body } = found.value.submission;
  const earlier = (await world.records.children('snapshot', id))
    .map(kept => kept.body.snapshot)
    .sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  return ok({
    body: {
      items: [
        ...earlier.map(snapshot => ({ ...showSnapshot(snapshot), current: false })),
        ...(body.snapshot === null ? [] : [{ ...showSnapshot(body.snapshot), current: true }]),
      ],
    },
  });
};

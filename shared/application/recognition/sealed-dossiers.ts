import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { Snapshot } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Stored, World } from '../ports.ts';
import { dossierHash } from './dossier-hash.ts';

type Sealed = {
  /** In the order of the unit. */
  readonly submissions: readonly Stored<'submission'>[];
  readonly snapshots: readonly Snapshot[];
};

/** The dossiers of an offer as they were submitted; refused unless they still are what the seal was put on. */
export const sealedDossiers = async (world: World, offer: Offer): Promise<Result<Sealed>> => {
  const found = await world.records.findMany('submission', offer.submissionIds);
  const submissions = offer.submissionIds.flatMap(id => found.find(one => one.id === id) ?? []);
  const snapshots = submissions.flatMap(({ body }) => body.snapshot ?? []);
  return snapshots.length === offer.submissionIds.length &&
    dossierHash(submissions.map(({ body }) => body)) === offer.dossierHash
    ? ok({ submissions, snapshots })
    : fail('offer.seal-broken');
};

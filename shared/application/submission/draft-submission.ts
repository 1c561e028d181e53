import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { filingTime } from '#shared/domain/submission/filing-time.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Commit } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { liveClaim } from './live-claim.ts';
import { showSubmission } from './show-submission.ts';

type Draft = {
  readonly round: Stored<'round'> | undefined;
  readonly product: Stored<'product'>;
  readonly ownerIds: readonly string[];
  readonly group: ProductGroup | null;
  readonly note: string | null;
  readonly assistance: Submission['assistance'];
};

const groupAllowed = (group: ProductGroup | null, round: Round): Result<null> =>
  group === null || round.groups.includes(group)
    ? ok(null)
    : fail({
        code: 'request.invalid',
        pointers: [{ pointer: '/body/group', code: 'missing.group-not-in-round' }],
      });

/** The commit that opens a draft, by the producer or by an officer for them; only while the round takes filings. */
export const draftSubmission = (
  world: World,
  ask: Ask<unknown>,
  { round, product, ownerIds, group, note, assistance }: Draft,
): Result<Commit<ReturnType<typeof showSubmission>>> => {
  if (round === undefined || round.body.state === 'planned') return fail('resource.not-found');
  const inTime = filingTime(round.body, ask.now);
  if (!inTime.ok) return inTime;
  const allowed = groupAllowed(group, round.body);
  if (!allowed.ok) return allowed;
  const id = world.chance.id(ask.now);
  const submission: Submission = {
    id,
    roundId: round.id,
    establishmentId: product.body.establishmentId,
    productId: product.id,
    group,
    state: 'draft',
    ownerIds: [...ownerIds],
    note,
    sample: 'CHUA_NOP',
    assistance,
    snapshot: null,
    declaration: null,
    receiptCode: null,
    submittedAt: null,
    supplement: null,
    settlement: null,
    withdrawn: null,
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
  };
  const action = assistance === null ? 'submission.draft' : 'submission.draft-assisted';
  return ok({
    changes: [{ kind: 'submission', id, before: undefined, after: submission, action }],
    claims: [liveClaim(round.id, product.id, id)],
    answer: sealed => ({
      body: showSubmission(submission, round.body),
      version: sealed.version('submission', id),
    }),
  });
};

import type { Membership } from '#shared/domain/access/membership.ts';
import { conflictBases } from '#shared/domain/judging/conflict-bases.ts';
import { linkTo } from '#shared/domain/judging/detect-conflicts.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

const states: readonly Submission['state'][] = ['submitted', 'supplement-requested', 'eligible'];

/** Submissions of a round that are, or may still come, before the jury: from a view, for looking ahead only. */
export const candidatesOf = async (world: World, roundId: string): Promise<readonly Submission[]> =>
  (await listAll(world, 'submissions-of-round', { roundId }))
    .map(({ body }) => body)
    .filter(({ state, snapshot }) => snapshot !== null && states.includes(state));

/** The submissions to which a person has a link, and what it is. */
export const linkedEntries = (
  person: { readonly personId: string; readonly links: Membership['links'] },
  submissions: readonly Submission[],
) =>
  submissions.flatMap(submission => {
    const basis = linkTo(person, submission);
    return basis === undefined
      ? []
      : [
          {
            submissionId: submission.id,
            group: submission.group,
            productName: submission.snapshot?.product.name ?? '',
            establishmentName: submission.snapshot?.establishment.name ?? null,
            basis,
            basisText: conflictBases[basis],
          },
        ];
  });

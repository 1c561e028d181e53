import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { previewPanel } from '#shared/domain/judging/preview-panel.ts';
import { peopleProblems } from '#shared/domain/round/people-problems.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { ok, type Problem } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { sayProblem } from '../say-problem.ts';
import { candidatesOf, linkedEntries } from './linked-entries.ts';

type Contract = typeof previewPanelsContract;
type Preview = ReturnType<typeof previewPanel>;

const shortages = ({ group, shortNow, shortIfConfirmed }: Preview, minimum: number): readonly Problem[] => {
  const pointer = `/groups/${group}`;
  if (shortNow > 0)
    return [{ pointer, code: 'panel.short-of-sheets', params: { group, entries: shortNow, minimum } }];
  if (shortIfConfirmed === 0) return [];
  return [
    { pointer, code: 'panel.short-if-confirmed', params: { group, entries: shortIfConfirmed, minimum } },
  ];
};

/** The links of the round's people, one for each person and submission whatever seats they hold. */
const linksOf = (members: readonly Membership[], submissions: readonly Submission[]) => {
  const found = members.flatMap(({ personId, name: personName, links }) =>
    linkedEntries({ personId, links }, submissions).map(entry => ({
      ...entry,
      ...{ personId, personName },
      state: entry.basis === 'owner' ? ('confirmed' as const) : ('suggested' as const),
    })),
  );
  return [...new Map(found.map(link => [`${link.submissionId}~${link.personId}`, link])).values()];
};

/** Who would judge what if the panels were convened with the people of now, which links exist, and what is short. */
export const previewPanels: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!found.ok) return found;
  const round = found.value.body;
  const [members, submissions] = await Promise.all([
    membersOfRound(world, round.id),
    candidatesOf(world, round.id),
  ]);
  const conflicts = linksOf(members, submissions);
  const { minSheetsPerEntry, juryMin, juryMax } = round.rules;
  const groups = round.groups.map(group =>
    previewPanel({
      group,
      memberships: members,
      candidates: submissions
        .filter(submission => submission.group === group)
        .map(({ id, state }) => ({ submissionId: id, settled: state === 'eligible' })),
      links: conflicts,
      minSheets: minSheetsPerEntry,
    }),
  );
  const problems = [
    ...peopleProblems(round, members),
    ...groups.flatMap(group => (group.head === null ? [] : shortages(group, minSheetsPerEntry))),
  ];
  return ok({
    body: {
      convened: hasReached(round.state, 'judging'),
      ...{ groups, conflicts, minSheetsPerEntry, juryMin, juryMax },
      problems: problems.map(sayProblem),
    },
  });
};

import type { Membership } from '#shared/domain/access/membership.ts';
import { announceProblems } from '#shared/domain/round/announce-problems.ts';
import { deadlineNames, type Round } from '#shared/domain/round/round.ts';
import type { Problem as RuleProblem } from '#shared/kernel/result.ts';
import { sayProblem } from '../../parts/say-problem.ts';
import { t } from '../../text.ts';

export type LiveProblem = { readonly pointer: string; readonly sentence: string };

const isMissing = (value: unknown): boolean => typeof value === 'number' && Number.isNaN(value);

/** What must be there before the rules can be asked at all. */
const missing = (round: Round): readonly LiveProblem[] => {
  const needed = (pointer: string): LiveProblem => ({ pointer, sentence: t('builder.needed') });
  return [
    ...(round.title.trim() === '' ? [needed('/title')] : []),
    ...(isMissing(round.year) ? [needed('/year')] : []),
    ...(round.groups.length === 0 ? [needed('/groups')] : []),
    ...deadlineNames.filter(name => round.timeline[name] === '').map(name => needed(`/timeline/${name}`)),
    ...Object.entries(round.rules).flatMap(([name, value]) =>
      isMissing(value) ? [needed(`/rules/${name}`)] : [],
    ),
  ];
};

/** Pointers of the rules lead into the round; those of the form name papers by their code. */
const placeOf = (pointer: string, { documents }: Round): string => {
  const index = /^\/documents\/(\d+)/.exec(pointer)?.[1];
  const type = index === undefined ? undefined : documents[Number(index)]?.type;
  return type === undefined ? pointer : `/documents/${type}`;
};

const isOfPeople = ({ code }: RuleProblem): boolean =>
  code.startsWith('round.group-without') || code.startsWith('round.council-') || code === 'round.jury-size';

/** Whom the round still needs, by the same rules that will be asked when it is announced. */
export const peopleNeeded = (round: Round, members: readonly Membership[], now: number): readonly string[] =>
  announceProblems(round, members, now).filter(isOfPeople).map(sayProblem);

/** All that would stand in the way of announcing the round as it stands in the form; people lead to their own page. */
export const liveProblems = (
  round: Round,
  members: readonly Membership[] | undefined,
  now: number,
): readonly LiveProblem[] => {
  const absent = missing(round);
  if (round.timeline.opensAt === '' || absent.some(({ pointer }) => pointer.startsWith('/timeline')))
    return absent;
  const found = announceProblems(round, members ?? [], now).filter(
    problem => members !== undefined || !isOfPeople(problem),
  );
  return [
    ...absent,
    ...found.map(problem => ({
      pointer: isOfPeople(problem) ? '/members' : placeOf(problem.pointer, round),
      sentence: sayProblem(problem),
    })),
  ];
};

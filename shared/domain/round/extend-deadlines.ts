import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { deadlineNames, type Round, type Timeline } from './round.ts';
import type { RoundState } from './states.ts';
import { calendarProblems, orderProblems } from './timeline-problems.ts';

type Deadline = keyof Timeline;

const announced = ['announced', 'open', 'closed', 'screening', 'judging', 'council', 'deciding'] as const;
const until = (last: (typeof announced)[number]): readonly RoundState[] =>
  announced.slice(0, announced.indexOf(last) + 1);

/** States in which each deadline is still ahead of the round and may be moved. */
const movableIn: Record<Deadline, readonly RoundState[]> = {
  opensAt: until('announced'),
  closesAt: until('open'),
  screeningUntil: until('screening'),
  framesUntil: until('judging'),
  scoringUntil: until('judging'),
  councilUntil: until('council'),
  decisionUntil: until('deciding'),
};

/** Deadlines of producers bind from the moment they pass; those of officials may be moved while their step is undone. */
const bindsProducers: readonly Deadline[] = ['opensAt', 'closesAt'];

/** Moves that producers are told of: when they may file, and when they will know. */
export const tellsProducers: readonly Deadline[] = [...bindsProducers, 'decisionUntil'];

const problemOf = (round: Round, name: Deadline, to: string, now: number): readonly Problem[] => {
  const pointer = `/body/deadlines/${name}`;
  const from = millis(round.timeline[name]);
  const stepDone = name === 'framesUntil' && round.scoringRound > 0;
  if (!movableIn[name].includes(round.state) || stepDone)
    return [{ pointer, code: 'round.deadline-not-movable', params: { state: round.state } }];
  if (bindsProducers.includes(name) && now >= from) return [{ pointer, code: 'round.deadline-passed' }];
  if (millis(to) <= from || millis(to) <= now) return [{ pointer, code: 'round.deadline-not-later' }];
  return [];
};

/**
 * The round with some deadlines moved later, each move on record with its reason. Only later, never into the past, the
 * order kept; what has closed for producers stays closed.
 */
export const extendDeadlines = (
  round: Round,
  deadlines: { readonly [D in Deadline]?: string | undefined },
  by: { readonly personId: string; readonly reason: string; readonly now: number },
): Result<Round> => {
  const moves = deadlineNames.flatMap(name => {
    const to = deadlines[name];
    return to === undefined ? [] : [{ name, to: isoOf(millis(to)) }];
  });
  const refused = moves.flatMap(({ name, to }) => problemOf(round, name, to, by.now));
  if (refused.length > 0) return fail({ code: 'round.extension-refused', pointers: refused });
  const timeline = { ...round.timeline };
  for (const { name, to } of moves) timeline[name] = to;
  const left = [...orderProblems(timeline), ...calendarProblems({ ...round, timeline })];
  if (left.length > 0)
    return fail({
      code: 'round.extension-refused',
      pointers: left.map(problem => ({
        ...problem,
        pointer: problem.pointer.replace('/timeline/', '/body/deadlines/'),
      })),
    });
  const extensions = moves.map(({ name, to }) => ({
    deadline: name,
    from: round.timeline[name],
    to,
    reason: by.reason,
    by: by.personId,
    at: isoOf(by.now),
  }));
  return ok({ ...round, timeline, extensions: [...round.extensions, ...extensions] });
};

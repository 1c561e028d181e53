import type { Membership } from '#shared/domain/access/membership.ts';
import { announceProblems, announceWarnings } from '#shared/domain/round/announce-problems.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Problem } from '#shared/kernel/result.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { membersOfRound } from './round-people.ts';

export type Readiness = {
  readonly members: readonly Membership[];
  /** What stands in the way, by pointer into the round. */
  readonly problems: readonly Problem[];
  /** What is merely unusual. */
  readonly warnings: readonly Problem[];
};

const isHeld = ({ state }: Round): boolean => state !== 'planned' && state !== 'cancelled';

/** The year of the programme's round before this one, if any was held. */
const lastYearBefore = async (world: World, round: Round): Promise<number | null> => {
  const rounds = await listAll(world, 'rounds-of-programme', { programmeId: round.programmeId });
  const years = rounds.flatMap(({ body }) =>
    body.id !== round.id && isHeld(body) && body.year <= round.year ? [body.year] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
};

/** Whether a planned round could be announced now: all of it checked, with the people it has. */
export const announceReadiness = async (world: World, round: Round, now: number): Promise<Readiness> => {
  const [members, programme, lastYear] = await Promise.all([
    membersOfRound(world, round.id),
    world.records.find('programme', round.programmeId),
    lastYearBefore(world, round),
  ]);
  return {
    members,
    problems: announceProblems(round, members, now),
    warnings: announceWarnings(round, members, { lastYear, periodYears: programme?.body.periodYears ?? 1 }),
  };
};

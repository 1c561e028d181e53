import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import { announceProblems, announceWarnings } from '#shared/domain/round/announce-problems.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { fail, ok, type Problem } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { roundProblems } from '#shared/text/problems/round.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { roundResource } from '../round-resource.ts';
import { mailsTo, membersOfRound, roundParams } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof announceRoundContract;

const isHeld = ({ state }: Round): boolean => state !== 'planned' && state !== 'cancelled';

/** The year of the programme's round before this one, if any was held. */
const lastYearBefore = async (world: World, round: Round): Promise<number | null> => {
  const rounds = await listAll(world, 'rounds-of-programme', { programmeId: round.programmeId });
  const years = rounds.flatMap(({ body }) =>
    body.id !== round.id && isHeld(body) && body.year <= round.year ? [body.year] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
};

const show = ({ pointer, code, params }: Problem) => {
  const text = roundProblems[code as keyof typeof roundProblems];
  return { pointer, code, vi: fill(text.vi, params), en: fill(text.en, params) };
};

/**
 * Announces a planned round: checks the whole of it and says everything that is wrong at once (pointers into the round);
 * its opening is scheduled and its people are told. What is merely unusual comes back as warnings.
 */
export const announceRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'round', ask.input.params.roundId, roundResource);
  if (!found.ok) return found;
  const before = found.value;
  const round = before.body;
  if (round.state !== 'planned')
    return fail({
      code: 'round.step-not-allowed',
      params: { step: 'announce', state: round.state, allowed: allowedSteps(round, ask.now).join(', ') },
    });
  const members = await membersOfRound(world, round.id);
  const problems = announceProblems(round, members, ask.now);
  if (problems.length > 0) return fail({ code: 'round.not-ready', pointers: problems });
  const programme = await world.records.find('programme', round.programmeId);
  const warnings = announceWarnings(round, members, {
    lastYear: await lastYearBefore(world, round),
    periodYears: programme?.body.periodYears ?? 1,
  });
  const after: Round = { ...round, state: 'announced' };
  return ok({
    changes: [{ kind: 'round', id: round.id, before, after, action: 'round.announce' }],
    effects: [
      {
        payload: { type: 'schedule-round', roundId: round.id, at: round.timeline.opensAt },
        authority: round.authority,
        roundId: round.id,
      },
      ...mailsTo(members, round, 'round-announced', roundParams(round)),
    ],
    answer: sealed => ({
      body: { ...showRound(after), warnings: warnings.map(show) },
      version: sealed.version('round', round.id),
    }),
  });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { allowedSteps, type RoundStep } from '#shared/domain/round/steps.ts';
import { ok, type Problem } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { roundResource } from '../round-resource.ts';
import { sayProblem } from '../say-problem.ts';
import { announceReadiness } from './announce-readiness.ts';
import { awaitingEntries } from './awaiting-entries.ts';
import { membersOfRound } from './round-people.ts';

type Contract = typeof previewRoundStepContract;
type Found = {
  readonly told: readonly Membership[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};
type Preview = (world: World, round: Round, now: number) => Promise<Found>;

const clear = { told: [], problems: [], warnings: [] } satisfies Found;
const toldAll: Preview = async (world, round) => ({ ...clear, told: await membersOfRound(world, round.id) });
const judges: readonly Role[] = ['juror', 'panel-head'];

/** What each step would find and whom it would write to. */
const previews = {
  announce: async (world, round, now) => {
    const { members, ...found } = await announceReadiness(world, round, now);
    return { ...found, told: members };
  },
  extend: toldAll,
  // Nobody knows of a round that is only planned.
  cancel: async (world, round, now) => (round.state === 'planned' ? clear : toldAll(world, round, now)),
  open: async () => clear,
  redrive: async () => clear,
  'close-screening': async (world, round) => {
    const open = await awaitingEntries(world, round.id);
    const members = await membersOfRound(world, round.id);
    return {
      ...clear,
      told: members.filter(({ role }) => judges.includes(role)),
      problems:
        open.length === 0
          ? []
          : [{ pointer: '', code: 'round.screening-unsettled', params: { open: open.length } }],
    };
  },
} as const satisfies Record<RoundStep, Preview>;

const notAllowed = (step: RoundStep, round: Round, allowed: readonly RoundStep[]): Problem => ({
  pointer: '',
  code: 'round.step-not-allowed',
  params: { step, state: round.state, allowed: allowed.join(', ') },
});

const countPeople = (told: readonly Membership[]) => {
  const people = new Map(told.map(member => [member.personId, member]));
  return {
    people: people.size,
    roles: (Object.keys(roles) as Role[]).flatMap(role => {
      const holders = new Set(told.flatMap(member => (member.role === role ? [member.personId] : [])));
      return holders.size === 0 ? [] : [{ role, people: holders.size }];
    }),
    withoutAddress: [...people.values()].flatMap(({ name, email }) => (email === null ? [name] : [])),
  };
};

/** A step seen before it is taken: whether it could be, all that stands in its way at once, and who would be told. */
export const previewRoundStep: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, step } = ask.input.params;
  const found = await findAllowed(world, ask, 'round', roundId, roundResource);
  if (!found.ok) return found;
  const round = found.value.body;
  const allowed = allowedSteps(round, ask.now);
  const { told, problems, warnings } = allowed.includes(step)
    ? await previews[step](world, round, ask.now)
    : { ...clear, problems: [notAllowed(step, round, allowed)] };
  const filed = await listAll(world, 'submissions-of-round', { roundId });
  return ok({
    body: {
      step,
      ready: problems.length === 0,
      problems: problems.map(sayProblem),
      warnings: warnings.map(sayProblem),
      told: countPeople(told),
      dossiers: filed.filter(({ body }) => body.state !== 'withdrawn').length,
    },
  });
};

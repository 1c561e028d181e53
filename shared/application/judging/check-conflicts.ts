import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { checkConflictsContract } from '#shared/contracts/judging/check-conflicts.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { candidatesOf, linkedEntries } from './linked-entries.ts';

type Contract = typeof checkConflictsContract;

/** Which submissions a person, not appointed yet, has a link to. */
export const checkConflicts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const { personId, links } = ask.input.body;
  const submissions = await candidatesOf(world, round.value.id);
  return ok({ body: { matches: linkedEntries({ personId: personId ?? '', links }, submissions) } });
};

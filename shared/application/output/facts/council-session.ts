import {
  type CouncilSession,
  councilSessionIdOf,
  type RoundResult,
  resultIdOf,
} from '#shared/domain/council/council.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { World } from '../../ports.ts';
import { mayReadMakers } from './names-makers.ts';

export type FoundSession = {
  readonly round: Round;
  readonly session: CouncilSession;
  readonly result: RoundResult;
};

/** A session with its round and the result it was held on, for one who may know the makers. */
export const findSession = async (
  world: World,
  { roundId, number }: { readonly roundId: string; readonly number: number },
  askedBy: string,
): Promise<Result<FoundSession>> => {
  const [round, session] = await Promise.all([
    world.records.find('round', roundId),
    world.records.find('council-session', councilSessionIdOf(roundId, number)),
  ]);
  if (round === undefined || session === undefined) return fail('resource.not-found');
  const allowed = await mayReadMakers(world, round.body, askedBy);
  if (!allowed.ok) return allowed;
  const result = await world.records.find('result', resultIdOf(roundId, session.body.resultVersion));
  if (result === undefined) throw new Error(`session ${session.id} is on a result that is not there`);
  return ok({ round: round.body, session: session.body, result: result.body });
};

/** The same, closed with a proposal; `output.not-yet` of any other. */
export const findProposal = async (
  world: World,
  subject: { readonly roundId: string; readonly number: number },
  askedBy: string,
): Promise<Result<FoundSession>> => {
  const found = await findSession(world, subject, askedBy);
  if (!found.ok) return found;
  return found.value.session.closed?.outcome === 'propose' ? found : fail('output.not-yet');
};

import type { RoundState } from '#shared/domain/round/states.ts';
import type { Stored, World } from '../ports.ts';
import { TaskRefusedError } from '../task.ts';

/** The round a task runs for. @throws TaskRefusedError when there is none. */
export const loadRound = async (world: World, roundId: string): Promise<Stored<'round'>> => {
  const found = await world.records.find('round', roundId);
  if (found === undefined) throw new TaskRefusedError('resource.not-found');
  return found;
};

/** @throws TaskRefusedError `round.wrong-state` unless the round stands in one of the states. */
export const demandState = ({ body }: Stored<'round'>, ...states: readonly RoundState[]): void => {
  if (!states.includes(body.state)) throw new TaskRefusedError('round.wrong-state');
};

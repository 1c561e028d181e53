import { useMe } from '../../session/use-me.ts';

/** Whether the person chairs the council of the round; the server decides what they may do. */
export const useChair = (roundId: string): boolean =>
  useMe()?.memberships.some(one => one.roundId === roundId && one.role === 'council-chair') ?? false;

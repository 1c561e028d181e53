import type { RoundResult } from '#shared/domain/council/council.ts';
import { decidedResult, latestDecision } from '#shared/domain/council/decide.ts';
import type { Stored, World } from '../ports.ts';

/** Result versions of a round, first to last. */
export const resultsOf = async (world: World, roundId: string): Promise<readonly Stored<'result'>[]> =>
  [...(await world.records.children('result', roundId))].sort((a, b) => a.body.version - b.body.version);

/** The result version in force, or undefined before the tally. */
export const latestResult = async (world: World, roundId: string): Promise<Stored<'result'> | undefined> =>
  (await resultsOf(world, roundId)).at(-1);

/** The result version that producers are told: the newest that waits for no further decision. */
export const resultToTell = async (world: World, roundId: string): Promise<RoundResult | undefined> => {
  const [results, complaints] = await Promise.all([
    resultsOf(world, roundId),
    world.records.children('complaint', roundId),
  ]);
  return decidedResult(
    results.map(({ body }) => body),
    complaints.map(({ body }) => body),
  );
};

/** Sessions of a round's council, first to last. */
export const sessionsOf = async (
  world: World,
  roundId: string,
): Promise<readonly Stored<'council-session'>[]> =>
  [...(await world.records.children('council-session', roundId))].sort(
    (a, b) => a.body.number - b.body.number,
  );

/** Decisions of a round, first to last. */
export const decisionsOf = async (world: World, roundId: string): Promise<readonly Stored<'decision'>[]> =>
  [...(await world.records.children('decision', roundId))].sort((a, b) => a.body.sequence - b.body.sequence);

/** The decision in force, or undefined before the first. */
export const effectiveDecision = async (world: World, roundId: string) =>
  latestDecision((await decisionsOf(world, roundId)).map(({ body }) => body));

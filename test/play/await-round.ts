import { samplePeople } from '#infra/local/sample/people.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { Stage, Stalled } from './stage.ts';
import { until } from './until.ts';

type Progress = {
  readonly state: RoundState;
  readonly stalled: Stalled | null;
  readonly waitsFor: { readonly what: string } | null;
  readonly submissions: Readonly<Record<string, number>>;
  readonly sealed: { readonly entries: number } | null;
};

export const roundProgress = async (
  { as }: Stage,
  roundId: string,
  by: string = samplePeople.official.sub,
): Promise<Progress> => {
  const official = await as(by);
  return (await official.get<Progress>(`/v1/rounds/${roundId}/progress`)).body;
};

/**
 * Lets the workflow run until the round is in the state (and waits for `gate`, if named); when it stalls the stage says what then. `by` is an
 * official who may see the round: the province's unless said.
 */
export const awaitRound = (stage: Stage, roundId: string, state: RoundState, gate?: string, by?: string) =>
  until(`round state ${state}${gate === undefined ? '' : ` at ${gate}`}`, async () => {
    await stage.server.settle();
    const now = await roundProgress(stage, roundId, by);
    if (now.stalled !== null) await stage.whenStalled(roundId, now.stalled, by);
    return now.state === state && (gate === undefined || now.waitsFor?.what === gate) ? now : undefined;
  });

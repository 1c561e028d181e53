import fc from 'fast-check';
import type { Stage } from './stages.ts';

type Draw = { readonly seed: number; readonly length: number };

/** Histories by the stage from which they begin. */
export type Dealt = readonly { readonly stage: Stage; readonly draws: readonly Draw[] }[];

/** So many histories of so many moves at most. */
export type Drawn = { readonly many: number; readonly longest: number; readonly seed: number };

/** Every stage once; then one of each function in turn, so that what can be asked in few stages is asked as often. */
const dealTo = (stages: readonly Stage[]) => {
  const byFunction = [...Map.groupBy(stages, ({ servedBy }) => servedBy).values()];
  return (draw: number): Stage | undefined => {
    if (draw < stages.length) return stages[draw];
    const further = draw - stages.length;
    const own = byFunction[further % byFunction.length] ?? [];
    return own[Math.floor(further / byFunction.length) % own.length];
  };
};

/** So many histories, dealt to the stages, with a seed and a length of their own each. */
export const drawHistories = (stages: readonly Stage[], { many, longest, seed }: Drawn): Dealt => {
  const one = fc.record({ seed: fc.nat(), length: fc.integer({ min: 4, max: longest }) });
  const order = fc.shuffledSubarray([...stages], { minLength: stages.length, maxLength: stages.length });
  const [shuffled = []] = fc.sample(order, { seed, numRuns: 1 });
  const stageOf = dealTo(shuffled);
  const draws = fc
    .sample(one, { seed, numRuns: many })
    .map((draw, index) => ({ draw, stage: stageOf(index) }));
  return shuffled
    .map(stage => ({ stage, draws: draws.filter(dealt => dealt.stage === stage).map(({ draw }) => draw) }))
    .filter(({ draws: dealt }) => dealt.length > 0);
};

/** One of several parts that together are the whole: as near as can be the same number of histories, from each stage too. */
export const shareOf = (dealt: Dealt, share: number, shares: number): Dealt => {
  let turn = 0;
  const isOurs = (): boolean => turn++ % shares === share;
  return dealt
    .map(({ stage, draws }) => ({ stage, draws: draws.filter(isOurs) }))
    .filter(({ draws }) => draws.length > 0);
};

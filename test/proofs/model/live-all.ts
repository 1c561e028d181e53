import fc from 'fast-check';
import { sha256 } from '#shared/kernel/hash.ts';
import { findInEach } from '../support/each-of.ts';
import type { Planted } from '../support/process.ts';
import { openWorkflowPlace } from '../support/run-workflow.ts';
import { progressOf } from '../support/say-progress.ts';
import { type Lived, live } from './live.ts';
import type { Tally } from './moves.ts';
import type { Stage } from './stages.ts';

type Draw = { readonly seed: number; readonly length: number };

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
export const drawHistories = (
  stages: readonly Stage[],
  { many, longest, seed }: { readonly many: number; readonly longest: number; readonly seed: number },
): readonly { readonly stage: Stage; readonly draws: readonly Draw[] }[] => {
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

const addTo = (sum: Tally, more: Tally): void => {
  for (const [name, { made, moved }] of more) {
    const before = sum.get(name) ?? { made: 0, moved: 0 };
    sum.set(name, { made: before.made + made, moved: before.moved + moved });
  }
};

/** Lives them, and sums up what they exercised. */
export const liveAll = async (dealt: ReturnType<typeof drawHistories>, planted: Planted = {}) => {
  const [moves, requests]: readonly [Tally, Tally] = [new Map(), new Map()];
  const faults = new Map<string, number>();
  const granted = new Set<string>();
  const hashes: string[] = [];
  const progress = progressOf(
    'model',
    dealt.reduce((all, { draws }) => all + draws.length, 0),
  );
  let wrong = 0;
  const sum = (one: Lived): void => {
    wrong += one.found.length;
    progress(wrong);
    hashes.push(one.hash);
    for (const id of one.granted) granted.add(id);
    addTo(moves, one.moves);
    addTo(requests, one.requests);
    for (const [kind, times] of Object.entries(one.faults)) faults.set(kind, (faults.get(kind) ?? 0) + times);
  };
  const found = await findInEach(
    dealt,
    ({ stage }) => stage.contract.id,
    async ({ stage, draws }) => {
      const workflow = await openWorkflowPlace();
      const here: string[] = [];
      try {
        for (const draw of draws) {
          const one = await live({ stage, workflow, planted, ...draw });
          sum(one);
          here.push(...one.found);
        }
      } finally {
        await workflow.close();
      }
      return here;
    },
  );
  return {
    found,
    moves,
    requests,
    granted,
    faults,
    lived: hashes.length,
    hash: sha256(hashes.sort().join()),
  };
};

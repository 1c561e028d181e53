import fc from 'fast-check';
import { findInEach } from '../support/each-of.ts';
import type { Planted } from '../support/process.ts';
import { openWorkflowPlace } from '../support/run-workflow.ts';
import { type Lived, live } from './live.ts';
import type { Life, Memory } from './moves.ts';
import type { Stage } from './stages.ts';

type Draw = { readonly seed: number; readonly length: number };

/** So many histories, dealt to the stages in turn, with a seed and a length of their own each. */
export const drawHistories = (
  stages: readonly Stage[],
  { many, longest, seed }: { readonly many: number; readonly longest: number; readonly seed: number },
): readonly { readonly stage: Stage; readonly draws: readonly Draw[] }[] => {
  const one = fc.record({ seed: fc.nat(), length: fc.integer({ min: 4, max: longest }) });
  const order = fc.shuffledSubarray([...stages], { minLength: stages.length, maxLength: stages.length });
  const [shuffled = []] = fc.sample(order, { seed, numRuns: 1 });
  const draws = fc.sample(one, { seed, numRuns: many });
  return shuffled
    .map((stage, index) => ({ stage, draws: draws.filter((_, draw) => draw % shuffled.length === index) }))
    .filter(({ draws: dealt }) => dealt.length > 0);
};

/** Lives them, and sums up what they exercised. */
export const liveAll = async (dealt: ReturnType<typeof drawHistories>, planted: Planted = {}) => {
  const counts: Life['counts'] = new Map();
  const faults = new Map<string, number>();
  let lived = 0;
  const sum = (one: Lived): void => {
    lived += 1;
    for (const [name, { made, moved }] of one.counts) {
      const before = counts.get(name) ?? { made: 0, moved: 0 };
      counts.set(name, { made: before.made + made, moved: before.moved + moved });
    }
    for (const [kind, times] of Object.entries(one.faults)) faults.set(kind, (faults.get(kind) ?? 0) + times);
  };
  const found = await findInEach(
    dealt,
    ({ stage }) => stage.contract.id,
    async ({ stage, draws }) => {
      const memory: Memory = new Map();
      const workflow = await openWorkflowPlace();
      const here: string[] = [];
      try {
        for (const draw of draws) {
          const one = await live({ stage, workflow, memory, planted, ...draw });
          sum(one);
          here.push(...one.found);
        }
      } finally {
        await workflow.close();
      }
      return here;
    },
  );
  return { found, counts, faults, lived };
};

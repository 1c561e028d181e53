import { findInEach } from '../support/each-of.ts';
import type { Planted } from '../support/process.ts';
import { openWorkflowPlace } from '../support/run-workflow.ts';
import type { Dealt } from './deal.ts';
import { type Lived, live } from './live.ts';

type Options = { readonly planted?: Planted; readonly tell?: (lived: Lived) => void };

/** Lives each history, tells of it once it is over, and gives all that is wrong. */
export const liveEach = (
  dealt: Dealt,
  { planted = {}, tell = () => {} }: Options = {},
): Promise<readonly string[]> =>
  findInEach(
    dealt,
    ({ stage }) => stage.contract.id,
    async ({ stage, draws }) => {
      const workflow = await openWorkflowPlace();
      const found: string[] = [];
      try {
        for (const draw of draws) {
          const one = await live({ stage, workflow, planted, ...draw });
          tell(one);
          found.push(...one.found);
        }
      } finally {
        await workflow.close();
      }
      return found;
    },
  );

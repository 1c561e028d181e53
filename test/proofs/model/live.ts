import { sha256 } from '#shared/kernel/hash.ts';
import { brokenBefore } from '../support/check-invariants.ts';
import type { Planted } from '../support/process.ts';
import type { WorkflowPlace } from '../support/run-workflow.ts';
import { openHistory } from './history.ts';
import { type Life, move, type Tally } from './moves.ts';
import type { Order } from './order.ts';
import { findWrong, isDriven, roundsIn, settle } from './settled.ts';
import type { Stage } from './stages.ts';

export type Lived = {
  readonly found: readonly string[];
  /** Over all that was asked, answered and done, and all that stands. */
  readonly hash: string;
  readonly trace: readonly string[];
  readonly moves: Tally;
  readonly requests: Tally;
  /** Routes that granted something. */
  readonly granted: ReadonlySet<string>;
  readonly faults: Readonly<Record<string, number>>;
};

type Options = {
  readonly stage: Stage;
  readonly workflow: WorkflowPlace;
  readonly seed: number;
  readonly length: number;
  readonly planted?: Planted;
} & Order;

const known = new WeakMap<Stage, Promise<ReadonlySet<string>>>();

/** Lives one history from a stage: so many moves under faults, then rest; and everything that is wrong with it. */
export const live = async ({
  stage,
  workflow,
  seed,
  length,
  planted = {},
  ...order
}: Options): Promise<Lived> => {
  const before = known.get(stage) ?? brokenBefore(stage.before);
  known.set(stage, before);
  const history = await openHistory({ stage, workflow, seed, planted, ...order });
  const life: Life = {
    ...{
      history,
      refused: new Set(),
      granted: new Set(),
      found: [],
      moves: new Map(),
      requests: new Map(),
      keys: 0,
    },
  };
  for (const { id, state, attempt } of roundsIn(stage.before))
    if (isDriven(state)) await history.begin(id, Math.max(1, attempt));
  await history.quiet();
  history.befall();
  for (let made = 0; made < length; made += 1) await move(life);
  const faults = history.faults.counts();
  await settle(life);
  const { found, contents } = await findWrong(life, workflow, await before);
  found.push(...history.late());
  await workflow.stop();
  await stage.restore(contents);
  const hash = sha256(JSON.stringify([history.trace, contents]));
  const where = `${stage.contract.id} seed ${seed} length ${length}`;
  return {
    ...{
      hash,
      trace: history.trace,
      moves: life.moves,
      requests: life.requests,
      granted: life.granted,
      faults,
    },
    found: found.map(what => `${where}: ${what}`),
  };
};

import { ok } from '#shared/kernel/result.ts';
import type { Change, NewEffect } from '../command.ts';
import type { Check, Mark, World } from '../ports.ts';
import { runInTask, type TaskContext } from '../task.ts';

export type TaskCommit = {
  readonly changes?: readonly Change[];
  readonly checks?: readonly Check[];
  readonly marks?: readonly Mark[];
  readonly effects?: readonly NewEffect[];
};

/** One commit inside a task. `decide` reads the records itself, since it runs again when they change under it. */
export const commitInTask = async (
  world: World,
  name: string,
  context: TaskContext,
  decide: () => Promise<TaskCommit>,
): Promise<void> => {
  await runInTask(
    world,
    name,
    async () => {
      const { changes = [], checks = [], marks = [], effects = [] } = await decide();
      return ok({ changes, checks, marks, effects, answer: () => ({ body: null }) });
    },
    null,
    context,
  );
};

const perCommit = 80;

const emittedScope = 'emitted';

/**
 * Effects of one task beside its records, each batch written once for good: a claim is kept with it, so that neither a
 * crash nor a redrive weeks later repeats or loses one.
 */
export const emitOnce = async (
  world: World,
  name: string,
  key: string,
  effects: readonly NewEffect[],
  context: TaskContext,
): Promise<void> => {
  for (let start = 0; start < effects.length; start += perCommit) {
    const value = `${name}~${key}~${start}`;
    if ((await world.records.claimHolder(emittedScope, value)) !== undefined) continue;
    const batch = effects.slice(start, start + perCommit);
    const holder = world.chance.id(context.now);
    // Two runs of one task at once: the later commit loses its claim, and with it the batch.
    const claim = { scope: emittedScope, value, holder, refusal: { code: 'service.unavailable' } };
    await runInTask(
      world,
      name,
      async () => ok({ changes: [], claims: [claim], effects: batch, answer: () => ({ body: null }) }),
      { key, start },
      context,
    );
  }
};

import { ok } from '#shared/kernel/result.ts';
import type { Change, NewEffect } from '../command.ts';
import type { Check, Mark, World } from '../ports.ts';
import { idempotencyOf, runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import { runInTask, type TaskContext, TaskRefusedError } from '../task.ts';

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

/** Many effects of one task, each batch written once however often the task runs (for as long as keys are remembered). */
export const emitOnce = async (
  world: World,
  name: string,
  key: string,
  effects: readonly NewEffect[],
  context: TaskContext,
): Promise<void> => {
  for (let start = 0; start < effects.length; start += perCommit) {
    const batch = { key, start };
    const result = await runCommand(
      world,
      async () =>
        ok({
          changes: [],
          effects: effects.slice(start, start + perCommit),
          answer: () => ({ body: null }),
        }),
      systemAsk(name, batch, context.now, context.execution),
      idempotencyOf({ principal: `system:${name}`, route: name }, `${key}~${start}`, batch, context.now),
    );
    if (!result.ok) throw new TaskRefusedError(result.refusal.code);
  }
};

import type { World } from '#shared/application/ports.ts';
import type { TaskContext } from '#shared/application/task.ts';
import { type TaskName, taskEventSchema, taskShapes } from '#shared/workflow/tasks.ts';
import { bareError } from './bare-error.ts';
import type { Telemetry } from './telemetry.ts';

/** A task as the workflow's function runs it: input and output are parsed by the shapes the workflow names. */
export type TaskTable = {
  readonly [T in TaskName]: (world: World, input: never, context: TaskContext) => Promise<unknown>;
};

/** The Lambda behind every task of the round workflow. A fault is thrown: the workflow retries it or stalls visibly. */
export const serveTasks =
  (tasks: TaskTable, world: () => World, { logger }: Telemetry) =>
  async (event: unknown): Promise<unknown> => {
    const { task, now, execution, input } = taskEventSchema.parse(event);
    const started = performance.now();
    try {
      // The schema of the task has just accepted the input; the table ties each task to its own.
      const output = await tasks[task](world(), taskShapes[task].input.parse(input) as never, {
        now: Date.parse(now),
        execution,
      });
      logger.info('task', { task, execution, ms: Math.round(performance.now() - started) });
      return taskShapes[task].output.parse(output);
    } catch (error) {
      logger.error('task-failed', {
        task,
        execution,
        error: bareError(error),
      });
      throw error;
    }
  };

import type { TaskInput, TaskName, TaskOutput } from '#shared/workflow/tasks.ts';
import type { Command } from './command.ts';
import type { World } from './ports.ts';
import { runCommand } from './run-command.ts';
import { systemAsk } from './system-ask.ts';

/** When and in which execution a task runs. */
export type TaskContext = { readonly now: number; readonly execution: string };

/**
 * The use case behind a workflow task. It must be safe to run again at any time: it looks at the record first and does only
 * what is still undone. It throws what it cannot do; the workflow retries or stalls visibly.
 */
export type Task<T extends TaskName> = (
  world: World,
  input: TaskInput<T>,
  context: TaskContext,
) => Promise<TaskOutput<T>>;

/** A refusal inside a task is a fault of the round's data: the stall says its code. */
export class TaskRefusedError extends Error {
  override readonly name = 'TaskRefusedError';
}

/** Runs one command as the system within a task; a refusal becomes a `TaskRefusedError`. */
export const runInTask = async <Input, Body>(
  world: World,
  name: string,
  command: Command<Input, Body>,
  input: Input,
  context: TaskContext,
): Promise<Body> => {
  const result = await runCommand(world, command, systemAsk(name, input, context.now, context.execution));
  if (!result.ok) throw new TaskRefusedError(result.refusal.code);
  return result.value.body;
};

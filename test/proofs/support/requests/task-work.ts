import { serveTasks } from '#functions/edge/serve-tasks.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { tasks } from '#functions/round-workflow/tasks.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { taskNames } from '#shared/workflow/tasks.ts';
import type { Work } from '../work.ts';
import { taskCases } from './tasks.ts';

const telemetry = openTelemetry('test');
telemetry.logger.setLogLevel('SILENT');

/** Every task of the workflow, run as its function runs it. */
export const taskWork: readonly Work[] = taskNames.map(name => ({
  name,
  prepare: async stage => {
    const { now, prepare } = taskCases[name];
    const event = { task: name, now: isoOf(now), execution: 'proof', input: await prepare(stage) };
    return world => serveTasks(tasks, () => world, telemetry)(event);
  },
}));

import { bareFaults } from '../edge/bare-faults.ts';
import { openWorld } from '../edge/container.ts';
import { serveTasks } from '../edge/serve-tasks.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { tasks } from './tasks.ts';

export const handler = bareFaults(serveTasks(tasks, openWorld(), openTelemetry('round-workflow')));

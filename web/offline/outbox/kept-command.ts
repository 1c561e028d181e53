import type { Json, KeptProblem } from '../records/record.ts';
import type { CommandName } from './commands.ts';

/** A command as it is kept until its answer was seen. Times in ms of this device's clock. */
export type KeptCommand = {
  readonly key: string;
  readonly command: CommandName;
  /** Key of the record it is about. */
  readonly about: string;
  readonly body: Json;
  /** Fixed when it was queued, so that it is done once however often it is sent. */
  readonly idempotencyKey: string;
  readonly queuedAt: number;
  /** Whether it may have reached the server. */
  readonly tried: boolean;
  readonly state: 'waiting' | 'done' | 'refused';
  readonly answeredAt: number | null;
  readonly answer: Json;
  readonly problem: KeptProblem | null;
};

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
  /** How often each record it is about had been replaced by words from elsewhere when the person gave it. */
  readonly seen: Readonly<Record<string, number>>;
  readonly state: 'waiting' | 'done' | 'refused';
  /** Refused here: what it is about is no longer what the person saw, since somebody wrote it elsewhere. */
  readonly moved: boolean;
  readonly answeredAt: number | null;
  readonly answer: Json;
  readonly problem: KeptProblem | null;
};

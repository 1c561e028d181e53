import { systemActor } from '#shared/domain/access/actor.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Ask } from './ask.ts';

/** An ask of the system itself (a workflow task, a job, an event consumer): no person's rights are involved. */
export const systemAsk = <Input>(name: string, input: Input, now: number, requestId: string): Ask<Input> => ({
  input,
  actor: systemActor(name),
  now,
  requestId,
  ifVersion: undefined,
  sourceIp: '',
  allow: () => ok(null),
  granted: () => [],
});

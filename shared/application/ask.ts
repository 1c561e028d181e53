import type { Actor } from '#shared/domain/access/actor.ts';
import { can, type Resource } from '#shared/domain/access/can.ts';
import type { Action } from '#shared/domain/access/permissions.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { AnyStored } from './ports.ts';

/** One request as a use case sees it: typed input, who asks, and when it arrived (milliseconds). */
export type Ask<Input> = {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: number;
  readonly requestId: string;
  /** The version named by If-Match, where the route demands one. */
  readonly ifVersion: number | undefined;
  readonly sourceIp: string;
  /**
   * Holds the route's action against a loaded resource. Every use case must ask (the pipeline refuses to answer otherwise).
   * The refusal is `resource.not-found`, the same as for an absent resource.
   */
  readonly allow: (resource: Resource) => Result<null>;
  /** What was allowed so far: kept beside a remembered answer, which rests on it. */
  readonly granted: () => readonly Resource[];
};

/** An ask bound to its route's action; `asked` tells the pipeline whether the rights were looked at. */
export const makeAsk = <Input>(
  facts: Omit<Ask<Input>, 'allow' | 'granted'>,
  action: Action,
): { readonly ask: Ask<Input>; readonly asked: () => boolean } => {
  let asked = false;
  const granted: Resource[] = [];
  const allow = (resource: Resource): Result<null> => {
    asked = true;
    if (!can(facts.actor, action, resource)) return fail('resource.not-found');
    granted.push(resource);
    return ok(null);
  };
  return { ask: { ...facts, allow, granted: () => granted }, asked: () => asked };
};

/** Refuses (412) unless the record is still at the version named by If-Match. */
export const matches = (
  ask: Pick<Ask<unknown>, 'ifVersion'>,
  stored: Pick<AnyStored, 'version'>,
): Result<null> =>
  ask.ifVersion === undefined || ask.ifVersion === stored.version
    ? ok(null)
    : fail({ code: 'request.version-stale', params: { current: stored.version } });

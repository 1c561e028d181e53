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
   * Holds the route's action against a loaded resource, or a narrower action where what is asked for names one. Every use
   * case must ask (the pipeline refuses to answer otherwise). The refusal is `resource.not-found`, the same as for an absent
   * resource.
   */
  readonly allow: (resource: Resource, narrower?: Action) => Result<null>;
  /** What was allowed so far: kept beside a remembered answer, which rests on it. */
  readonly granted: () => readonly Right[];
};

/** Something that was allowed: the resource, and the action where it was not the route's own. */
export type Right = Resource & { readonly action?: Action };

/** An ask bound to its route's action; `asked` tells the pipeline whether the rights were looked at. */
export const makeAsk = <Input>(
  facts: Omit<Ask<Input>, 'allow' | 'granted'>,
  action: Action,
): { readonly ask: Ask<Input>; readonly asked: () => boolean } => {
  let asked = false;
  const granted: Right[] = [];
  const allow: Ask<Input>['allow'] = (resource, narrower) => {
    asked = true;
    if (!can(facts.actor, narrower ?? action, resource)) return fail('resource.not-found');
    granted.push(narrower === undefined ? resource : { ...resource, action: narrower });
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

import { standsFor } from '../authority/stands-for.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { Actor, Grant } from './actor.ts';
import { type Action, type Permission, permissions } from './permissions.ts';

/** The facts of a resource that a right is held against. Absent facts are never satisfied. */
export type Resource = {
  readonly level?: string;
  readonly locality?: string;
  readonly roundId?: string;
  readonly group?: ProductGroup | null;
  readonly ownerIds?: readonly string[];
  readonly establishmentId?: string;
  readonly personId?: string;
  /** Further places whose officers have the right, e.g. the commune of an establishment. */
  readonly alsoLocalities?: readonly string[];
  /** One of the owners who is so by office only, and the resource that the office must still cover. */
  readonly assistance?: { readonly officerId: string; readonly of: Resource };
};

/** A grant of the resource's round, and of its group where the grant names groups. */
const coversRound = (grant: Grant, resource: Resource): boolean =>
  grant.roundId !== null &&
  grant.roundId === resource.roundId &&
  (grant.groups.length === 0 ||
    resource.group === undefined ||
    (resource.group !== null && grant.groups.includes(resource.group)));

const coversAuthority = (grant: Grant, resource: Resource): boolean =>
  grant.roundId === null &&
  (standsFor(grant, resource) || (resource.alsoLocalities ?? []).includes(grant.locality));

/** A token reaches its own establishments only, and only what a permission opens to tokens. */
const tokenMay = (actor: Actor, permission: Permission, resource: Resource): boolean => {
  if (actor.kind !== 'token') return true;
  if (!('tokens' in permission) || permission.tokens !== true) return false;
  if (permission.reach !== 'owner') return true;
  return (
    resource.establishmentId !== undefined &&
    (actor.establishmentIds ?? []).includes(resource.establishmentId)
  );
};

/** An owner; an officer who filed for the producer is one for as long as they may file for them. */
const owns = (actor: Actor, { ownerIds = [], assistance }: Resource): boolean =>
  ownerIds.includes(actor.id) &&
  (assistance?.officerId !== actor.id ||
    (assistance.of.ownerIds ?? []).includes(actor.id) ||
    can(actor, 'submission.assist', assistance.of));

const holds = (actor: Actor, permission: Permission, resource: Resource): boolean => {
  if (!tokenMay(actor, permission, resource)) return false;
  switch (permission.reach) {
    case 'anyone':
      return true;
    case 'signed-in':
      return actor.kind === 'person' || actor.kind === 'token';
    case 'owner':
      return actor.kind !== 'anonymous' && owns(actor, resource);
    case 'self':
      return actor.kind !== 'anonymous' && resource.personId === actor.id;
    case 'authority':
      return actor.grants.some(grant => grant.role === permission.role && coversAuthority(grant, resource));
    case 'round':
      return actor.grants.some(grant => grant.role === permission.role && coversRound(grant, resource));
  }
};

/**
 * Whether the actor may do the action to the resource: some permission of the action holds. Deny by default; system actors
 * (tasks, jobs) do not pass here, since no route runs as one.
 */
export const can = (actor: Actor, action: Action, resource: Resource): boolean =>
  (permissions[action] as readonly Permission[]).some(permission => holds(actor, permission, resource));

/** Whether some permission of the action asks for a role, so that it can only be judged by the actor's grants. */
export const restsOnRoles = (action: Action): boolean =>
  (permissions[action] as readonly Permission[]).some(
    ({ reach }) => reach === 'authority' || reach === 'round',
  );

/** Whether any resource at all could be within the actor's reach: what the door asks before anything is loaded. */
export const couldEver = (actor: Actor, action: Action): boolean =>
  (permissions[action] as readonly Permission[]).some(permission => {
    if (actor.kind === 'token' && !('tokens' in permission && permission.tokens === true)) return false;
    if (permission.reach === 'anyone') return true;
    if (actor.kind === 'anonymous') return false;
    if (permission.reach === 'authority' || permission.reach === 'round')
      return actor.grants.some(grant => grant.role === permission.role);
    return true;
  });

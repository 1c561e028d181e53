import type { Level } from '../authority/levels.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { Role } from './roles.ts';

/** One right in force, as a membership gives it. */
export type Grant = {
  readonly role: Role;
  readonly level: Level;
  readonly locality: string;
  readonly roundId: string | null;
  /** Groups it is limited to; empty means all. */
  readonly groups: readonly ProductGroup[];
};

/** Who asks. Grants are read from the store on each request that rests on them, so that ending a membership acts at once. */
export type Actor = {
  readonly id: string;
  readonly kind: 'person' | 'token' | 'system' | 'anonymous';
  readonly name: string;
  readonly email: string | null;
  readonly grants: readonly Grant[];
  /** A token acts for these establishments only; null for people. */
  readonly establishmentIds: readonly string[] | null;
  /** Of a token: which one it is, for what falls with it. */
  readonly tokenId?: string | undefined;
};

export const anonymous: Actor = {
  id: 'anonymous',
  kind: 'anonymous',
  name: '',
  email: null,
  grants: [],
  establishmentIds: null,
};

/** The actor of workflow tasks, jobs and event consumers. */
export const systemActor = (name: string): Actor => ({
  id: `system:${name}`,
  kind: 'system',
  name,
  email: null,
  grants: [],
  establishmentIds: null,
});

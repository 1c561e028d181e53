import type { Actor } from '#shared/domain/access/actor.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { person, province } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';

/** Somebody who reads: null for whoever did not sign in. */
export type Reader = { readonly name: string; readonly role: Role | undefined; readonly actor: Actor | null };

const seated = (role: Role, id = `${role}-here`): Reader => ({
  name: id,
  role,
  actor: person(id, {
    role,
    ...(role === 'commune-officer' ? { level: 'XA', locality: '05443' } : province),
    roundId: roles[role].within === 'round' ? sampleRoundId : null,
  }),
});

/** One of each role, a juror with sheets, the owner of what was filed, a stranger, and nobody. */
export const readers: readonly Reader[] = [
  ...(Object.keys(roles) as Role[]).map(role => seated(role)),
  seated('juror', 'juror-2'),
  seated('panel-head', 'juror-1'),
  { name: producer.id, role: undefined, actor: producer },
  { name: 'producer-9', role: undefined, actor: person('producer-9') },
  { name: 'nobody', role: undefined, actor: null },
];

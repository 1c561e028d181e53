import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { people } from '../matrix/people.ts';
import type { MayKnow } from './secret.ts';

/** Contacts of establishments lead to whoever owns them. */
const owners: readonly string[] = ['producer-1', 'producer-9'];

/**
 * What goes out, without what only those read who may know the secret: a producer is told in words of their own dossier, at
 * the address that they gave.
 */
export const wordsSent = (sent: readonly EffectPayload[], mayKnow: MayKnow): readonly unknown[] => {
  const ownersKnow = people.some(person => owners.includes(person.name) && mayKnow(person));
  return sent.map(payload => {
    const toOwner = 'establishmentId' in payload && payload.establishmentId !== undefined;
    return toOwner && ownersKnow ? { type: payload.type } : payload;
  });
};

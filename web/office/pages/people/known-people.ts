import { compareVietnamese } from '#web/format/sorting.ts';
import type { Member } from '../../parts/use-members.ts';
import type { Person } from './person-fields.tsx';

/** The people whom the authority has appointed before, each once as last written, by name. */
export const knownPeople = (
  members: readonly Pick<Member, 'personId' | 'name' | 'position' | 'email' | 'appointedAt'>[],
): readonly Person[] => {
  const latest = [...members].sort((one, other) => one.appointedAt.localeCompare(other.appointedAt));
  const people = new Map(
    latest.map(({ personId, name, position, email }) => [
      personId,
      { personId, name, position, email: email ?? '' },
    ]),
  );
  return [...people.values()].sort((one, other) => compareVietnamese(one.name, other.name));
};

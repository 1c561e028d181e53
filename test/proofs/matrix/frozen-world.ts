import type { AnyStored, Records, World } from '#shared/application/ports.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { sampleRoundId } from '../../support/round-builder.ts';

/**
 * The world with its round in another state, in which nothing is ever written: who comes as far as a commit has passed the
 * door, and the next asks the same world. `commits` counts them; a commit is refused, or said to be done where `pretend` asks so.
 */
export const frozenWorld = (world: World, state: RoundState, { pretend = false } = {}) => {
  let commits = 0;
  const inState = <S extends Pick<AnyStored, 'kind' | 'id' | 'body'>>(stored: S): S =>
    stored.kind === 'round' && stored.id === sampleRoundId
      ? { ...stored, body: { ...stored.body, state } }
      : stored;
  const { records } = world;
  const frozen: Records = {
    ...records,
    find: async (kind, id) => {
      const found = await records.find(kind, id);
      return found && inState(found);
    },
    findMany: async (kind, ids) => (await records.findMany(kind, ids)).map(inState),
    children: async (kind, parent, prefix) => (await records.children(kind, parent, prefix)).map(inState),
    list: async (view, of, page) => {
      const listed = await records.list(view, of, page);
      return { ...listed, items: listed.items.map(inState) };
    },
    closeIntake: async () => {},
    countUse: async () => 1,
    commit: async () => {
      commits += 1;
      if (pretend) return { type: 'committed' };
      throw new UnavailableError('this world is frozen');
    },
  };
  return { world: { ...world, records: frozen }, commits: () => commits };
};

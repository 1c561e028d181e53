import type { Person } from './tokens.ts';

type Group = NonNullable<Person['group']>;
const others: Group = { vi: 'Người mẫu', en: 'Sample people' };

/** People by what they do, in the order in which their groups first come. */
export const byGroup = (
  people: readonly Person[],
): readonly { readonly group: Group; readonly members: readonly Person[] }[] =>
  [...Map.groupBy(people, ({ group = others }) => group.en).values()].map(members => ({
    group: members[0]?.group ?? others,
    members,
  }));

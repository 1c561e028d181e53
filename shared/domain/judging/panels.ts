import type { Membership } from '../access/membership.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { Panel } from './judging.ts';

/** Whether the membership is in force and makes its person a judge (head or juror) of the group. */
const judges = (membership: Membership, group: ProductGroup): boolean =>
  (membership.role === 'juror' || membership.role === 'panel-head') &&
  membership.endedAt === null &&
  (membership.groups.length === 0 || membership.groups.includes(group));

/**
 * The panel of a group: its head and jurors, each person once, by name of id so that the order says nothing. The head judges
 * too; of several heads the one appointed for this very group leads. Undefined when nobody heads or judges the group.
 */
export const panelOf = (
  memberships: readonly Membership[],
  group: ProductGroup,
): Pick<Panel, 'headId' | 'jurors'> | undefined => {
  const own = memberships.filter(membership => judges(membership, group));
  const [head] = own
    .filter(({ role }) => role === 'panel-head')
    .sort((a, b) => Number(b.groups.includes(group)) - Number(a.groups.includes(group)));
  if (head === undefined) return undefined;
  const byPerson = new Map(own.map(membership => [membership.personId, membership]));
  const jurors = [...byPerson.values()]
    .map(({ personId, name, position }) => ({ personId, name, position }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
  return { headId: head.personId, jurors };
};

/** Panel members whose right to judge the group has not ended since the panel was convened. */
export const stillJudging = (
  panel: Pick<Panel, 'jurors' | 'group'>,
  memberships: readonly Membership[],
): Panel['jurors'] =>
  panel.jurors.filter(({ personId }) =>
    memberships.some(membership => membership.personId === personId && judges(membership, panel.group)),
  );

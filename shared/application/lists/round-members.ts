import { roles } from '#shared/domain/access/roles.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { sortVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { ok } from '#shared/kernel/result.ts';
import { roundMembersShape } from '#shared/text/lists/round-members.ts';
import { collectRows } from '../collect-rows.ts';
import { defineList } from './list.ts';

/** The people of a round by name, ended ones among them; no addresses, and none of the links kept to find conflicts. */
export const roundMembers = defineList<'round', (typeof roundMembersShape)['columns']>(
  roundMembersShape,
  async (world, { roundId }) => {
    const rows = await collectRows(world, 'memberships-of-round', { roundId }, page =>
      page.map(({ body: { name, position, role, groups, appointedAt, acknowledgedAt = null, endedAt } }) => ({
        ...{ name, position, role, appointedAt, acknowledgedAt, endedAt },
        groups: groups.map(group => productGroups[group].vi).join('; ') || null,
      })),
    );
    const sorted = sortVietnamese(
      rows,
      ({ name }) => name,
      ({ role }) => roles[role].vi,
    );
    return ok({ fileName: 'nguoi-duoc-phan-cong', rows: sorted });
  },
);

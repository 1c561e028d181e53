import { decisionIdOf } from '#shared/domain/council/council.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { compareVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { recognisedUnitsShape } from '#shared/text/lists/recognised-units.ts';
import { defineList } from './list.ts';
import { siteOf } from './places.ts';
import { readsBlind } from './reader-of.ts';

/** The annex of a decision: by group, then by name. Its order says nothing of points or ranks. */
export const recognisedUnits = defineList<'decision', (typeof recognisedUnitsShape)['columns']>(
  recognisedUnitsShape,
  async (world, { roundId, sequence }, order) => {
    const [round, found] = await Promise.all([
      world.records.find('round', roundId),
      world.records.find('decision', decisionIdOf(roundId, sequence)),
    ]);
    if (round === undefined || found === undefined || !hasReached(round.body.state, 'council'))
      return fail('resource.not-found');
    const { units, number: decision, date: decisionDate } = found.body;
    const blind = await readsBlind(world, round.body, order);
    const submissions = await world.records.findMany(
      'submission',
      units.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
    );
    const snapshotOf = new Map(submissions.map(({ id, body }) => [id, body.snapshot]));
    const sorted = [...units].sort(
      (a, b) =>
        productGroups[a.group].order - productGroups[b.group].order || compareVietnamese(a.name, b.name),
    );
    const rows = sorted.map(({ name: product, group, tier, submissionIds }, index) => {
      const snapshot = blind ? null : (snapshotOf.get(submissionIds[0] ?? '') ?? null);
      const { name: establishment = null, kind: establishmentKind = null } = snapshot?.establishment ?? {};
      const site = snapshot === null ? { address: null, commune: null, province: null } : siteOf(snapshot);
      return {
        ...{ number: index + 1, product, members: submissionIds.length, group, tier },
        ...{ establishment, establishmentKind, ...site, decision, decisionDate },
      };
    });
    return ok({ fileName: 'danh-sach-cong-nhan', rows });
  },
);

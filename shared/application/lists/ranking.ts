import type { Standing } from '#shared/domain/council/council.ts';
import { tiesOf } from '#shared/domain/council/ties.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { rankingShape } from '#shared/text/lists/ranking.ts';
import { latestResult } from '../council/latest.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';
import { defineList } from './list.ts';
import { readerOf } from './reader-of.ts';

/** By rank where the round ranks all together, group by group where it ranks within groups; equal ones by their code. */
const inOrder = (perGroup: boolean) => (a: Standing, b: Standing) =>
  (perGroup ? productGroups[a.group].order - productGroups[b.group].order : 0) ||
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
  (a.selectionCode < b.selectionCode ? -1 : 1);

const pointsOf = ({ mean, count }: Standing) => (count === 0 ? null : Math.round(Number(mean) * 100));

/** The result in force, entry by entry; there is none until scoring has closed, and again while the jury scores anew. */
export const ranking = defineList<'scored-round', (typeof rankingShape)['columns']>(
  rankingShape,
  async (world, { roundId }, order) => {
    const round = await world.records.find('round', roundId);
    const result = await latestResult(world, roundId);
    if (round === undefined || result === undefined || !hasReached(round.body.state, 'council'))
      return fail('resource.not-found');
    const { standings, version } = result.body;
    const { rules } = round.body;
    const names = await namesOfSubmissions(
      world,
      round.body,
      standings.map(({ submissionId }) => submissionId),
      await readerOf(world, order),
    );
    const tied = new Set(tiesOf(standings, rules).flatMap(({ submissionIds }) => submissionIds));
    const rows = [...standings].sort(inOrder(rules.rankingScope === 'PER_GROUP')).map(standing => {
      const { productName: product, establishmentName: establishment } = names(standing.submissionId);
      const { rank, selectionCode, group, count: sheets, lowest, highest } = standing;
      const { enoughSheets, passed, withinQuota, tiedAtQuota, divergent } = standing;
      return {
        ...{ rank, selectionCode, product, establishment, group, sheets, lowest, highest },
        ...{ enoughSheets, passed, withinQuota, tiedAtQuota, divergent },
        mean: pointsOf(standing),
        tied: tied.has(standing.submissionId),
      };
    });
    return ok({ fileName: `xep-hang-ban-${version}`, rows });
  },
);

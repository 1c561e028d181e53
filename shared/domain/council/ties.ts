import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';

/** Entries that share a rank within the ranking scope, best first; of a tie across a quota line the council decides. */
export const tiesOf = (
  standings: readonly Standing[],
  { rankingScope }: Pick<RoundRules, 'rankingScope'>,
): readonly { readonly rank: number; readonly submissionIds: string[]; readonly atQuota: boolean }[] => {
  const ranked = standings.flatMap(standing =>
    standing.rank === null ? [] : [{ standing, rank: standing.rank }],
  );
  const places = Map.groupBy(
    ranked,
    ({ standing, rank }) => `${rankingScope === 'PER_GROUP' ? standing.group : ''} ${rank}`,
  );
  return [...places.values()].flatMap(equal => {
    const [first] = equal;
    if (first === undefined || equal.length < 2) return [];
    const submissionIds = equal.map(({ standing }) => standing.submissionId);
    return [{ rank: first.rank, submissionIds, atQuota: equal.some(({ standing }) => standing.tiedAtQuota) }];
  });
};

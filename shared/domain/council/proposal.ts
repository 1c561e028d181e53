import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { RoundRules } from '../round/rules.ts';
import { demandOpen, demandQuorum } from './attendance.ts';
import type { CertificateUnit, CouncilSession, Standing } from './council.ts';
import { bears, itemOf } from './voting.ts';

type Merge = CouncilSession['merges'][number];
type Standings = ReadonlyMap<string, Standing>;

/**
 * The session with like products of one establishment and group put together into one set (Circular 26/2014/TT-BCT, Article
 * 3.2). All must be proposed already, and each be part of one set only.
 */
export const mergeItems = (
  session: CouncilSession,
  merge: Merge,
  standings: Standings,
): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const merged = new Set(session.merges.flatMap(({ submissionIds }) => submissionIds));
  const problems = merge.submissionIds.flatMap((id, index): readonly Problem[] => {
    const item = itemOf(session, id);
    const code = !item.ok
      ? 'council.unknown-item'
      : item.value.outcome !== 'propose'
        ? 'council.merge-not-proposed'
        : merged.has(id) || merge.submissionIds.indexOf(id) !== index
          ? 'council.merge-overlap'
          : undefined;
    return code === undefined ? [] : [{ pointer: `/body/submissionIds/${index}`, code }];
  });
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  const owners = new Set(
    merge.submissionIds.map(id => {
      const standing = standings.get(id);
      return `${standing?.establishmentId ?? ''} ${standing?.group ?? ''}`;
    }),
  );
  return owners.size > 1
    ? fail({
        code: 'request.invalid',
        pointers: [{ pointer: '/body/submissionIds', code: 'council.merge-mixed' }],
      })
    : ok({ ...session, merges: [...session.merges, merge] });
};

/** The session with the set that holds an entry taken apart again: its entries stand alone, proposed as they were. */
export const splitSet = (session: CouncilSession, submissionId: string): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const left = session.merges.filter(({ submissionIds }) => !submissionIds.includes(submissionId));
  return left.length === session.merges.length ? fail('council.no-set') : ok({ ...session, merges: left });
};

/**
 * The units of certificate put to the authority, in the jury's order: a set per merge, a unit per other proposed entry. A
 * unit bears the id of its first entry.
 */
export const proposalUnits = (
  session: CouncilSession,
  standings: readonly Standing[],
  nameOf: (submissionId: string) => string,
): readonly CertificateUnit[] => {
  const proposed = new Set(
    session.items.filter(({ outcome }) => outcome === 'propose').map(({ submissionId }) => submissionId),
  );
  const done = new Set<string>();
  return standings.flatMap(standing => {
    const { submissionId, establishmentId, group } = standing;
    if (!proposed.has(submissionId) || done.has(submissionId)) return [];
    const merge = session.merges.find(({ submissionIds }) => submissionIds.includes(submissionId));
    const submissionIds = merge?.submissionIds ?? [submissionId];
    for (const id of submissionIds) done.add(id);
    return [
      {
        id: submissionId,
        submissionIds: [...submissionIds],
        establishmentId,
        group,
        name: merge?.name ?? nameOf(submissionId),
        tier: null,
      },
    ];
  });
};

/** Refuses (`council.over-quota`) more units than the round's quotas allow, in all and per group. */
const demandQuota = (
  units: readonly CertificateUnit[],
  rules: Pick<RoundRules, 'quotaTotal' | 'quotaPerGroup'>,
): Result<null> => {
  const limits: readonly (readonly [number, number])[] = [
    ...(rules.quotaTotal === null ? [] : ([[units.length, rules.quotaTotal]] as const)),
    ...Object.entries(rules.quotaPerGroup).map(
      ([group, quota]) =>
        [units.filter(unit => unit.group === (group as ProductGroup)).length, quota] as const,
    ),
  ];
  const over = limits.find(([count, quota]) => count > quota);
  return over === undefined
    ? ok(null)
    : fail({ code: 'council.over-quota', params: { units: over[0], quota: over[1] } });
};

/**
 * What must hold before the session may close with a proposal: quorum, an outcome for every item that its ballots still
 * bear (attendance may have changed since), at least one unit, and the quotas.
 */
export const demandProposable = (
  session: CouncilSession,
  standings: Standings,
  units: readonly CertificateUnit[],
  rules: Pick<RoundRules, 'councilQuorum' | 'councilMajority' | 'quotaTotal' | 'quotaPerGroup'>,
): Result<null> => {
  const quorum = demandQuorum(session, rules.councilQuorum);
  if (!quorum.ok) return quorum;
  const open = session.items.filter(({ outcome }) => outcome === null);
  if (open.length > 0) return fail({ code: 'council.items-open', params: { count: open.length } });
  const unborne = session.items.filter(
    item =>
      item.outcome !== null &&
      standings.get(item.submissionId)?.passed === true &&
      !bears(session, item, item.outcome, rules),
  );
  if (unborne.length > 0) return fail({ code: 'council.outcome-unborne', params: { count: unborne.length } });
  if (units.length === 0) return fail('council.nothing-proposed');
  return demandQuota(units, rules);
};

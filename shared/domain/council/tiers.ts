import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import type { RoundRules } from '../round/rules.ts';
import type { CertificateUnit } from './council.ts';

/** A tier for the unit that holds an entry. */
export type ChosenTier = { readonly submissionId: string; readonly tier: string };

/**
 * Units with the tiers that the council chose (local practice; the national form has none). A tier must stand in the round's
 * award table, and each choice be for a unit of its own that is proposed.
 */
export const withTiers = (
  units: readonly CertificateUnit[],
  chosen: readonly ChosenTier[],
  { awardAmounts }: Pick<RoundRules, 'awardAmounts'>,
): Result<readonly CertificateUnit[]> => {
  const unitOf = (submissionId: string) =>
    units.find(({ submissionIds }) => submissionIds.includes(submissionId));
  const taken = new Set<string>();
  const problems = chosen.flatMap(({ submissionId, tier }, index): readonly Problem[] => {
    const unit = unitOf(submissionId);
    const code =
      unit === undefined
        ? 'council.unknown-item'
        : taken.has(unit.id)
          ? 'council.tier-twice'
          : awardAmounts.some(award => award.tier === tier)
            ? undefined
            : 'council.tier-unknown';
    if (unit !== undefined) taken.add(unit.id);
    return code === undefined ? [] : [{ pointer: `/body/tiers/${index}`, code }];
  });
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  const tierOf = new Map(chosen.map(({ submissionId, tier }) => [unitOf(submissionId)?.id, tier]));
  return ok(units.map(unit => ({ ...unit, tier: tierOf.get(unit.id) ?? unit.tier })));
};

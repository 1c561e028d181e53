import { levels } from '../authority/levels.ts';
import type { CertificateUnit, Standing } from '../council/council.ts';
import { byTieBreak } from '../council/rank-standings.ts';
import type { Round } from '../round/round.ts';
import type { Nomination } from './recognition.ts';

/** A unit with the best standing among its entries; null where the result has none of them. */
export type RankedUnit = { readonly unit: CertificateUnit; readonly standing: Standing | null };

/** Recognised units, best first by the jury's result with the round's tie-break; equal ones by selection code. */
export const rankUnits = (
  units: readonly CertificateUnit[],
  standings: readonly Standing[],
  tieBreak: Round['rules']['tieBreak'],
): readonly RankedUnit[] => {
  const order = byTieBreak(tieBreak);
  const best = (a: Standing, b: Standing) => order(a, b) || (a.selectionCode < b.selectionCode ? -1 : 1);
  return units
    .map(unit => ({
      unit,
      standing:
        standings
          .filter(({ submissionId, count }) => count > 0 && unit.submissionIds.includes(submissionId))
          .sort(best)[0] ?? null,
    }))
    .sort((a, b) =>
      a.standing === null || b.standing === null
        ? Number(a.standing === null) - Number(b.standing === null)
        : best(a.standing, b.standing),
    );
};

/**
 * Where a round's best go: the level above. A commune's products go to the province they are made in, a region's to the
 * nation; which region a province belongs to is set by no published table since the mergers of 2025.
 */
export const levelAbove = (authority: Round['authority'], provinces: readonly string[]): Nomination['to'] => {
  const { above } = levels[authority.level];
  if (above === null) return null;
  const locality = { TINH: provinces[0] ?? null, KHUVUC: null, QUOCGIA: 'VN' } as const;
  return { level: above, locality: locality[above] };
};

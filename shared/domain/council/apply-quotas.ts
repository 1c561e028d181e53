import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';
import { byTieBreak, classesOf } from './rank-standings.ts';

type Passed = Omit<Standing, 'rank' | 'withinQuota' | 'tiedAtQuota'>;
type QuotaRules = Pick<RoundRules, 'quotaTotal' | 'quotaPerGroup' | 'tieBreak'>;
/** Where an entry lies to the quota lines. */
export type Slot = 'within' | 'tied' | 'out';

/**
 * Fills `places` from the best class on. A class that fits is taken whole; one that lies across the line is tied, for as
 * many places as are left. `need` is how many places a class asks for.
 */
const fillPlaces = (
  classes: readonly (readonly Passed[])[],
  places: number,
  need: (members: readonly Passed[]) => number,
): { readonly slots: Map<string, Slot>; readonly open: Map<string, number> } => {
  const slots = new Map<string, Slot>();
  /** Places left to a tied class, told at each of its members. */
  const open = new Map<string, number>();
  let left = places;
  for (const members of classes) {
    const wanted = need(members);
    const slot: Slot = wanted <= left ? 'within' : left > 0 ? 'tied' : 'out';
    for (const { submissionId } of members) {
      slots.set(submissionId, slot);
      if (slot === 'tied') open.set(submissionId, left);
    }
    left = slot === 'within' ? left - wanted : 0;
  }
  return { slots, open };
};

/**
 * Which of the passed entries, best first, the quotas take: first each group's, then the total over what the groups left.
 * Entries that stay equal across a line after every declared step are tied, for the council to vote on; none of them is taken.
 */
export const applyQuotas = (passed: readonly Passed[], rules: QuotaRules): ReadonlyMap<string, Slot> => {
  const order = byTieBreak(rules.tieBreak);
  const slots = new Map<string, Slot>(passed.map(({ submissionId }) => [submissionId, 'within' as const]));
  const open = new Map<string, { readonly group: string; readonly places: number }>();
  for (const [group, quota] of Object.entries(rules.quotaPerGroup)) {
    const members = passed.filter(standing => standing.group === group);
    const filled = fillPlaces(classesOf(members, order), quota, ({ length }) => length);
    for (const [id, slot] of filled.slots) slots.set(id, slot);
    for (const [id, places] of filled.open) open.set(id, { group, places });
  }
  if (rules.quotaTotal === null) return slots;
  const survivors = passed.filter(({ submissionId }) => slots.get(submissionId) !== 'out');
  const need = (members: readonly Passed[]) => {
    const fixed = members.filter(({ submissionId }) => slots.get(submissionId) === 'within').length;
    const tied = new Map(members.flatMap(m => open.get(m.submissionId) ?? []).map(o => [o.group, o.places]));
    return fixed + [...tied.values()].reduce((sum, places) => sum + places, 0);
  };
  const filled = fillPlaces(classesOf(survivors, order), rules.quotaTotal, need);
  for (const [id, slot] of filled.slots) if (slot !== 'within') slots.set(id, slot);
  return slots;
};

import { localMoment } from '#web/format/dates.ts';
import type { Dossier } from './dossier.tsx';
import { sayDue } from './due.ts';

/** Whether a dossier may be filled in now, and the moment that decides it, in words. */
export type Editing =
  | { readonly kind: 'open' | 'not-yet' | 'closed' | 'supplement'; readonly at: string }
  | { readonly kind: 'submitted' };

/** By the rule of the server (`editingUntil`), at a moment of this device's clock put right: the server has the last word. */
export const editing = (
  { submission, round, skew }: Pick<Dossier, 'submission' | 'round' | 'skew'>,
  deviceNow: number,
): Editing => {
  const now = deviceNow + skew;
  const { server } = submission.record;
  const state = server?.state ?? 'draft';
  const { opensAt, closesAt } = round.timeline;
  if (state === 'draft') {
    if (now < Date.parse(opensAt)) return { kind: 'not-yet', at: localMoment(opensAt) };
    return { kind: now < Date.parse(closesAt) ? 'open' : 'closed', at: localMoment(closesAt) };
  }
  const supplement = server?.supplement ?? null;
  if (state === 'supplement-requested' && supplement !== null && now < Date.parse(supplement.dueAt))
    return { kind: 'supplement', at: sayDue(supplement.dueAt) };
  return { kind: 'submitted' };
};

import type { Membership } from '#shared/domain/access/membership.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { shiftByYears, shiftToOpening } from '#shared/domain/round/shift-timeline.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { newRound } from './new-round.ts';

/** When a clone is to run, who makes it, and what it shall be called. */
export type CloneTarget = {
  readonly year?: number | undefined;
  readonly opensAt?: string | undefined;
  readonly title?: string | undefined;
  readonly plan: Round['plan'];
};
export type Maker = { readonly id: string; readonly personId: string; readonly now: number };

/** The title for another year: its year replaced where it names the old one. */
const retitled = (source: Round, year: number): string =>
  source.title.replaceAll(String(source.year), String(year));

/** A planned round after an earlier one: same rules, documents and groups, dates moved whole. */
export const cloneOfRound = (source: Round, target: CloneTarget, maker: Maker): Round => {
  const year =
    target.year ??
    (target.opensAt === undefined ? source.year : Number(dayOf(millis(target.opensAt)).slice(0, 4)));
  return {
    ...source,
    ...newRound,
    id: maker.id,
    year,
    title: target.title ?? retitled(source, year),
    plan: target.plan,
    timeline:
      target.opensAt === undefined
        ? shiftByYears(source.timeline, year - source.year)
        : shiftToOpening(source.timeline, isoOf(millis(target.opensAt))),
    clonedFrom: source.id,
    createdAt: isoOf(maker.now),
    createdBy: maker.personId,
  };
};

/** A person of the earlier round appointed to its clone. */
export const cloneOfMembership = (source: Membership, roundId: string, maker: Maker): Membership => ({
  ...source,
  id: maker.id,
  roundId,
  appointedBy: maker.personId,
  appointedAt: isoOf(maker.now),
  endedAt: null,
});

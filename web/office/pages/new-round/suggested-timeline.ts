import { addDays } from '#shared/domain/calendar/day.ts';
import { dayOf, startOfDay } from '#shared/domain/calendar/instant.ts';
import type { Timeline } from '#shared/domain/round/round.ts';

const hour = 3_600_000;
/** Days after the opening; what provincial rounds of recent years took, to be changed in the builder. */
const spans = {
  closesAt: 32,
  screeningUntil: 67,
  framesUntil: 81,
  scoringUntil: 95,
  councilUntil: 109,
  decisionUntil: 123,
} as const satisfies Record<Exclude<keyof Timeline, 'opensAt'>, number>;

const atFive = (opening: number, days: number): string =>
  new Date(startOfDay(addDays(dayOf(opening), days)) + 17 * hour).toISOString();

/** Deadlines to begin with, each at 17:00 in Viet Nam. */
export const suggestedTimeline = (opensAt: string): Timeline => {
  const opening = Date.parse(opensAt);
  return {
    opensAt,
    closesAt: atFive(opening, spans.closesAt),
    screeningUntil: atFive(opening, spans.screeningUntil),
    framesUntil: atFive(opening, spans.framesUntil),
    scoringUntil: atFive(opening, spans.scoringUntil),
    councilUntil: atFive(opening, spans.councilUntil),
    decisionUntil: atFive(opening, spans.decisionUntil),
  };
};

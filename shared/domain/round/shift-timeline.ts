import { millis } from '#shared/kernel/instant.ts';
import { addDays, addYears, type Day } from '../calendar/day.ts';
import { dayOf, startOfDay } from '../calendar/instant.ts';
import { deadlineNames, type Timeline } from './round.ts';

const moveDay = (instant: string, move: (day: Day) => Day): string => {
  const at = millis(instant);
  const day = dayOf(at);
  return new Date(startOfDay(move(day)) + (at - startOfDay(day))).toISOString();
};

const moved = (timeline: Timeline, move: (day: Day) => Day): Timeline => {
  const result = { ...timeline };
  for (const name of deadlineNames) result[name] = moveDay(timeline[name], move);
  return result;
};

/** The same dates and local hours, `years` later. */
export const shiftByYears = (timeline: Timeline, years: number): Timeline =>
  moved(timeline, day => addYears(day, years));

/** The same spans from a new opening: whole days later or earlier, local hours kept, the opening itself as given. */
export const shiftToOpening = (timeline: Timeline, opensAt: string): Timeline => {
  const days = Math.round(
    (startOfDay(dayOf(millis(opensAt))) - startOfDay(dayOf(millis(timeline.opensAt)))) / 86_400_000,
  );
  return { ...moved(timeline, day => addDays(day, days)), opensAt };
};

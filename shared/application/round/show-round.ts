import type * as z from 'zod';
import type { roundView } from '#shared/contracts/round/round-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { deadlineNames, type Round, type Timeline } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';

/** The deadlines in local words, `HH:mm dd/MM/yyyy`. */
export const localTimeline = (timeline: Timeline): Record<keyof Timeline, string> => {
  const local = { ...timeline };
  for (const name of deadlineNames) local[name] = formatInstant(millis(timeline[name]));
  return local;
};

/** A round as its own people see it (the schema of the view cuts what they may not). */
export const showRound = (round: Round): z.input<typeof roundView> => ({
  ...round,
  timelineLocal: localTimeline(round.timeline),
});

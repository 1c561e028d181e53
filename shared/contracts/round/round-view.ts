import * as z from 'zod';
import { deadlineNames, roundSchema, type Timeline } from '#shared/domain/round/round.ts';
import { problemView } from './problem-view.ts';

const localTimes = Object.fromEntries(deadlineNames.map(name => [name, z.string()])) as Record<
  // The names are the keys of the timeline; `fromEntries` forgets that.
  keyof Timeline,
  z.ZodString
>;

/** The deadlines as people say them, `HH:mm dd/MM/yyyy` in Viet Nam, beside the UTC instants. */
export const timelineLocalView = z.object(localTimes);

/** A round as its own people see it: nothing about who did what, nothing that depends on a score. */
export const roundView = roundSchema
  .omit({
    attempt: true,
    stalled: true,
    scoringRound: true,
    createdBy: true,
    extensions: true,
    cancelled: true,
  })
  .extend({
    timelineLocal: timelineLocalView,
    extensions: z.array(roundSchema.shape.extensions.element.omit({ by: true }).strip()),
    cancelled: roundSchema.shape.cancelled.unwrap().omit({ by: true }).strip().nullable(),
  })
  .strip();

/** A round after a step, with what officials should know and may go past. */
export const roundWithWarningsView = roundView.extend({ warnings: z.array(problemView) });

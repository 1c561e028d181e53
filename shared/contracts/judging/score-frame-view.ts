import * as z from 'zod';
import { scoreFrameSchema } from '#shared/domain/judging/judging.ts';

/** A score frame as its panel, the council and officials see it, with the lines a sheet will have. */
export const scoreFrameView = scoreFrameSchema.extend({
  lines: z.array(z.object({ code: z.string(), criterion: z.string(), max: z.int() })),
});

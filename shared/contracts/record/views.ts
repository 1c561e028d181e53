import * as z from 'zod';
import { effectSchema } from '#shared/domain/record/effect.ts';

/** An effect as officials see it: what kind, where it stands and why; never its recipient or contents. */
export const effectView = effectSchema
  .pick({
    id: true,
    roundId: true,
    state: true,
    attempts: true,
    reason: true,
    createdAt: true,
    settledAt: true,
  })
  .extend({ type: z.string() });

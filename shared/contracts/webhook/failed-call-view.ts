import * as z from 'zod';
import { webhookEventSchema } from '#shared/domain/webhook/events.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** A call that failed, as the owner of its subscription sees it: of what, why, and when it is tried again by itself. */
export const failedCallView = z.object({
  id: idSchema,
  event: webhookEventSchema,
  at: instantSchema,
  /** `waiting`: tried again by itself; `parked`: given up until somebody sends it again; `pending`: on its way. */
  state: z.enum(['waiting', 'parked', 'pending']),
  attempts: z.int(),
  reason: z.string().nullable(),
  retryAt: instantSchema.nullable(),
});

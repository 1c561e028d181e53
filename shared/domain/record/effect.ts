import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';

/** Whatever leaves the system, by kind, with its payload. Ids and codes; a mail names its template and recipient. */
export const effectPayloadSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('mail'),
    to: z.email(),
    template: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.strictObject({ type: z.literal('schedule-round'), roundId: z.string(), at: instantSchema }),
  z.strictObject({ type: z.literal('unschedule-round'), roundId: z.string() }),
  z.strictObject({ type: z.literal('start-workflow'), roundId: z.string(), attempt: z.int() }),
  z.strictObject({
    type: z.literal('stop-workflow'),
    roundId: z.string(),
    attempt: z.int(),
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('complete-gate'), gateId: z.string(), outcome: z.string() }),
  z.strictObject({
    type: z.literal('text-message'),
    to: z.string(),
    template: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type EffectPayload = z.infer<typeof effectPayloadSchema>;

/** An effect: written in the transaction that caused it, delivered from the table's stream at least once, by a stable id. */
export const effectSchema = z.strictObject({
  id: z.string(),
  payload: effectPayloadSchema,
  /** Whose officials may see and resend it. */
  authority: authoritySchema.nullable(),
  roundId: z.string().nullable(),
  state: z.enum(['pending', 'delivered', 'parked']),
  attempts: z.int().min(0),
  reason: z.string().nullable(),
  createdAt: instantSchema,
  settledAt: instantSchema.nullable(),
});
export type Effect = z.infer<typeof effectSchema>;

/** An official's order to send a parked effect once more. Id: a new one each time. */
export const resendSchema = z.strictObject({
  id: z.string(),
  effectId: z.string(),
  by: z.string(),
  at: instantSchema,
  reason: z.string(),
});

import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import type { Channel } from '../message/channels.ts';
import { webhookDataSchema, webhookEventSchema } from '../webhook/events.ts';

/** What a message holds whatever its channel: its template, and the words that are filled in. */
const message = {
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of a message to a producer: whose contact it went to. */
  establishmentId: z.string().optional(),
};

/** Whatever leaves the system, by kind, with its payload. Ids and codes; a message names its template and recipient. */
export const effectPayloadSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('mail'), to: z.email(), ...message }),
  z.strictObject({ type: z.literal('text-message'), to: z.string(), ...message }),
  z.strictObject({ type: z.literal('zalo-message'), to: z.string(), ...message }),
  z.strictObject({ type: z.literal('schedule-round'), roundId: z.string(), at: instantSchema }),
  z.strictObject({ type: z.literal('unschedule-round'), roundId: z.string() }),
  z.strictObject({ type: z.literal('start-workflow'), roundId: z.string(), attempt: z.int() }),
  z.strictObject({
    type: z.literal('stop-workflow'),
    roundId: z.string(),
    attempt: z.int(),
    reason: z.string(),
  }),
  /** A notice to every producer of a round: too many for the commit that calls for it, written out when it is delivered. */
  z.strictObject({
    type: z.literal('tell-producers'),
    roundId: z.string(),
    notice: z.string(),
    params: message.params,
  }),
  /** Something happened that systems outside may have asked to be told of. */
  z.strictObject({
    type: z.literal('webhook-event'),
    event: webhookEventSchema,
    /** Null where it concerns no establishment in particular. */
    establishmentId: z.string().nullable(),
    data: webhookDataSchema,
  }),
  /** One call to one of them. */
  z.strictObject({
    type: z.literal('webhook-call'),
    webhookId: z.string(),
    event: webhookEventSchema,
    at: instantSchema,
    data: webhookDataSchema,
  }),
  /** Papers of an entry raised from below that the commit of its acceptance had no room for. */
  z.strictObject({ type: z.literal('raise-documents'), submissionId: z.string() }),
  /** Objects of documents whose person was erased, and scans of sheets: taken out of the store of files for good. */
  z.strictObject({ type: z.literal('remove-objects'), keys: z.array(z.string()).min(1).max(2) }),
  z.strictObject({ type: z.literal('complete-gate'), gateId: z.string(), outcome: z.string() }),
]);
export type EffectPayload = z.infer<typeof effectPayloadSchema>;

/** A message to a person, by one of the channels. */
export type MessagePayload = Extract<EffectPayload, { readonly type: Channel }>;
export const isMessage = (payload: EffectPayload): payload is MessagePayload => 'template' in payload;

/**
 * Where an effect stands. `waiting`: failed, and tried again later than the stream would; `returned`: a message that its
 * reader's provider gave back, or one not sent because an earlier one was.
 */
export const effectStates = ['pending', 'waiting', 'delivered', 'returned', 'parked'] as const;

/** An effect: written in the transaction that caused it, delivered from the table's stream at least once, by a stable id. */
export const effectSchema = z.strictObject({
  id: z.string(),
  payload: effectPayloadSchema,
  /** Whose officials may see and resend it. */
  authority: authoritySchema.nullable(),
  roundId: z.string().nullable(),
  state: z.enum(effectStates),
  attempts: z.int().min(0),
  reason: z.string().nullable(),
  createdAt: instantSchema,
  settledAt: instantSchema.nullable(),
  /** Of one that waits: when it is tried again. */
  retryAt: instantSchema.optional(),
});
export type Effect = z.infer<typeof effectSchema>;

/**
 * An order to send a parked effect once more: an official's, with the reason, or that of whose system it is. Id: a new one each
 * time.
 */
export const resendSchema = z.strictObject({
  id: z.string(),
  effectId: z.string(),
  by: z.string(),
  at: instantSchema,
  reason: z.string().nullable(),
});

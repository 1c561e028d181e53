import type { Round } from '#shared/domain/round/round.ts';
import { type WebhookEvent, webhookDataSchema } from '#shared/domain/webhook/events.ts';
import type { NewEffect } from '../command.ts';

/** Tells the systems of an establishment and of a round's authority that something happened; by ids, codes and states alone. */
export const tellSystems = (
  event: WebhookEvent,
  round: Pick<Round, 'id' | 'authority'>,
  establishmentId: string,
  data: Readonly<Record<string, string>>,
): NewEffect => ({
  payload: { type: 'webhook-event', event, establishmentId, data: webhookDataSchema.parse(data) },
  authority: round.authority,
  roundId: round.id,
});

/**
 * The same of something that concerns a whole round: of its authority once, and of each establishment apart. The authority is no
 * part of what an establishment is told: who has but a draft is nothing that it knows.
 */
export const tellOfRound = (
  event: WebhookEvent,
  { roundId, authority }: Pick<NewEffect, 'authority'> & { readonly roundId: string },
  establishmentId: string | null,
): NewEffect => ({
  payload: { type: 'webhook-event', event, establishmentId, data: webhookDataSchema.parse({ roundId }) },
  ...(establishmentId === null ? { authority, roundId } : { authority: null, roundId: null }),
});

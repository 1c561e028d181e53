import { getMessage } from '#shared/application/record/get-message.ts';
import { listMessages } from '#shared/application/record/list-messages.ts';
import { listParkedEffects } from '#shared/application/record/list-parked-effects.ts';
import { listReminders } from '#shared/application/record/list-reminders.ts';
import { listReturnedMessages } from '#shared/application/record/list-returned-messages.ts';
import { readAuditStream } from '#shared/application/record/read-audit-stream.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { getMessageContract } from '#shared/contracts/record/get-message.ts';
import { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { listRemindersContract } from '#shared/contracts/record/list-reminders.ts';
import { listReturnedMessagesContract } from '#shared/contracts/record/list-returned-messages.ts';
import { readAuditStreamContract } from '#shared/contracts/record/read-audit-stream.ts';
import { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** The audit trail, the mails of rounds, and what could not be delivered. */
export const recordRoutes = {
  'GET /v1/effects': () => queryRoute(listParkedEffectsContract, listParkedEffects),
  'GET /v1/rounds/{roundId}/messages': () => queryRoute(listMessagesContract, listMessages),
  'GET /v1/messages/{messageId}': () => queryRoute(getMessageContract, getMessage),
  'GET /v1/rounds/{roundId}/reminders': () => queryRoute(listRemindersContract, listReminders),
  'GET /v1/rounds/{roundId}/returned-messages': () =>
    queryRoute(listReturnedMessagesContract, listReturnedMessages),
  'POST /v1/effects/{effectId}/resends': () => commandRoute(resendEffectContract, resendEffect),
  'GET /v1/audit': () => queryRoute(readAuditStreamContract, readAuditStream),
} as const satisfies Routes;

import { createWebhook } from '#shared/application/webhook/create-webhook.ts';
import { endWebhook } from '#shared/application/webhook/end-webhook.ts';
import { listFailedCalls } from '#shared/application/webhook/list-failed-calls.ts';
import { listWebhooks } from '#shared/application/webhook/list-webhooks.ts';
import { resendFailedCall } from '#shared/application/webhook/resend-failed-call.ts';
import { createWebhookContract } from '#shared/contracts/webhook/create-webhook.ts';
import { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { listFailedCallsContract } from '#shared/contracts/webhook/list-failed-calls.ts';
import { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { resendFailedCallContract } from '#shared/contracts/webhook/resend-failed-call.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Subscriptions of systems outside. */
export const webhooksRoutes = {
  'POST /v1/webhooks': () => commandRoute(createWebhookContract, createWebhook),
  'GET /v1/webhooks': () => queryRoute(listWebhooksContract, listWebhooks),
  'POST /v1/webhooks/{webhookId}/end': () => commandRoute(endWebhookContract, endWebhook),
  'GET /v1/webhooks/{webhookId}/failed-calls': () => queryRoute(listFailedCallsContract, listFailedCalls),
  'POST /v1/webhooks/{webhookId}/failed-calls/{callId}/resends': () =>
    commandRoute(resendFailedCallContract, resendFailedCall),
} as const satisfies Routes;

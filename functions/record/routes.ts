import { listParkedEffects } from '#shared/application/record/list-parked-effects.ts';
import { readAuditStream } from '#shared/application/record/read-audit-stream.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { readAuditStreamContract } from '#shared/contracts/record/read-audit-stream.ts';
import { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** The audit trail, and what could not be delivered. */
export const recordRoutes: readonly Route[] = [
  queryRoute(listParkedEffectsContract, listParkedEffects),
  commandRoute(resendEffectContract, resendEffect),
  queryRoute(readAuditStreamContract, readAuditStream),
];

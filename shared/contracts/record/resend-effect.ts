import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { effectView } from './views.ts';

export const resendEffectContract = defineContract({
  id: 'resend-effect',
  method: 'POST',
  path: '/v1/effects/{effectId}/resends',
  summary: { vi: 'Gửi lại việc bị giữ hoặc thư đã gửi', en: 'Send a parked effect, or a mail, once more' },
  action: 'effect.resend',
  signIn: 'required',
  params: z.strictObject({ effectId: idSchema }),
  query: noQuery,
  body: z.strictObject({ reason: textSchema(500) }),
  version: 'none',
  status: 202,
  answer: effectView,
});

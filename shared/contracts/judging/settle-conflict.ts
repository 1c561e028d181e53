import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { conflictView } from './conflict-views.ts';
import { roundParams } from './params.ts';

export const settleConflictContract = defineContract({
  id: 'settle-conflict',
  method: 'POST',
  path: '/v1/rounds/{roundId}/conflicts/{submissionId}/{personId}/settlement',
  summary: { vi: 'Xác nhận hoặc bác xung đột lợi ích', en: 'Confirm or dismiss a suggested conflict' },
  action: 'conflict.settle',
  signIn: 'required',
  params: roundParams.extend({ submissionId: idSchema, personId: personIdSchema }),
  query: noQuery,
  body: z.strictObject({ confirmed: z.boolean(), reason: textSchema(1000) }),
  version: 'matched',
  status: 200,
  answer: conflictView.extend({ receipt: receiptSchema }),
});

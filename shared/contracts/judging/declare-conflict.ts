import * as z from 'zod';
import { selectionCodeSchema } from '#shared/domain/identity/selection-code.ts';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { ownConflictView } from './conflict-views.ts';
import { roundParams } from './params.ts';

export const declareConflictContract = defineContract({
  id: 'declare-conflict',
  method: 'POST',
  path: '/v1/rounds/{roundId}/conflicts',
  summary: { vi: 'Khai báo xung đột lợi ích của mình', en: 'Declare a conflict of interest of one’s own' },
  action: 'conflict.declare',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({ selectionCode: selectionCodeSchema, reason: textSchema(1000) }),
  version: 'none',
  status: 201,
  answer: ownConflictView.extend({ receipt: receiptSchema }),
});

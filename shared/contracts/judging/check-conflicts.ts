import * as z from 'zod';
import { personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { linksInput } from '../membership/membership-input.ts';
import { linkedEntryView } from './linked-entry-view.ts';
import { roundParams } from './params.ts';

export const checkConflictsContract = defineContract({
  id: 'check-conflicts',
  method: 'POST',
  path: '/v1/rounds/{roundId}/conflict-checks',
  summary: {
    vi: 'Kiểm tra xung đột lợi ích trước khi cử người',
    en: 'Check a person’s links before appointing them; changes nothing',
  },
  action: 'conflict.settle',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({ personId: personIdSchema.nullable().default(null), links: linksInput }),
  version: 'none',
  status: 200,
  answer: z.object({ matches: z.array(linkedEntryView) }),
});
